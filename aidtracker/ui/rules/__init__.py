"""The rules of intake: their page, and the field for a coordinator's reason."""
