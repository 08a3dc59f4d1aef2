"""Runs migrations on the connection that opening the database hands over."""

from alembic import context

from aidtracker.data.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
