"""How far an import is. Without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path

from aidtracker import i18n
from aidtracker.services.goods_in import UnknownName
from aidtracker.services.import_preview import Preview
from aidtracker.services.imports import Imported, ImportRequest
from aidtracker.spreadsheets.rows import FileKind, SeenSheet


class Step(IntEnum):
    """The page in hand."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2


@dataclass(frozen=True, slots=True)
class ImportState:
    """What was asked for and what came of it. Whatever is changed on a page, the pages after it look anew."""

    path: Path | None = None
    kind: FileKind | None = None
    """As recognised when there is none."""
    sheets: tuple[SeenSheet, ...] = ()
    sheet: str = ""
    site_code: str = ""
    whole_list: bool = False
    mapping: Mapping[str, str] = field(default_factory=dict)
    preview: Preview | None = None
    matches: Mapping[str, str] = field(default_factory=dict)
    """Text → code of the item that was chosen for it."""
    remember: frozenset[str] = frozenset()
    names: tuple[UnknownName, ...] = ()
    """All that were unknown at the first check: those decided since stay to be seen and changed."""
    found: Imported | None = None
    checked: Mapping[str, str] = field(default_factory=dict)
    """The decisions that `found` was made with."""
    step: Step = Step.FILE
    is_busy: bool = False
    is_imported: bool = False

    # The file and its sheets

    def with_file(self, path: Path) -> "ImportState":
        """Another file; its sheets are its own."""
        kept = ImportState(kind=self.kind, site_code=self.site_code, whole_list=self.whole_list)
        return replace(kept, path=path)

    def with_sheets(self, sheets: Sequence[SeenSheet]) -> "ImportState":
        """The sheets of the file; the first that holds what is looked for is proposed."""
        wanted = [sheet for sheet in sheets if sheet.kind is not None and self.kind in (None, sheet.kind)]
        likely = [*wanted, *(sheet for sheet in sheets if sheet.kind is not None), *sheets]
        return replace(self, sheets=tuple(sheets), sheet=likely[0].name if likely else "", is_busy=False)

    def with_kind(self, kind: FileKind | None) -> "ImportState":
        """Read as something else."""
        return self if kind == self.kind else replace(self._unread(), kind=kind)

    def with_sheet(self, sheet: str) -> "ImportState":
        """Another sheet of the file."""
        return self if sheet == self.sheet else replace(self._unread(), sheet=sheet)

    def with_site(self, site_code: str) -> "ImportState":
        """For another site; the rows stay what they are."""
        return replace(self, site_code=site_code)

    def with_whole_list(self, whole: bool) -> "ImportState":
        """Of needs: what the list does not name is no longer asked for."""
        return replace(self, whole_list=whole)

    def _unread(self) -> "ImportState":
        return replace(self, mapping={}, preview=None, names=(), matches={}, remember=frozenset(), found=None)

    @property
    def seen(self) -> SeenSheet | None:
        """The sheet in hand."""
        return next((sheet for sheet in self.sheets if sheet.name == self.sheet), None)

    @property
    def kind_read(self) -> FileKind | None:
        """What the sheet is read as, as far as that is known."""
        if self.kind is None and self.preview is not None:
            return self.preview.head.kind
        return self.kind or (self.seen.kind if self.seen else None)

    # Columns

    def with_preview(self, preview: Preview) -> "ImportState":
        """The columns were looked at. A look that was overtaken by the person changes nothing they said."""
        mapping = dict(preview.mapping) if preview.remembered else self.mapping
        return replace(self, preview=preview, mapping=mapping, step=Step.COLUMNS, is_busy=False)

    def with_column(self, at: int, to: str) -> "ImportState":
        """The column at this place is said to be a field, or `-`: left out."""
        if self.preview is None:
            return self
        columns = self.preview.head.columns
        header = columns[at].header
        is_one = sum(column.header == header for column in columns) == 1
        letters = {column.letter for column in columns}
        # A header that looks like a letter could mean another column.
        key = header if is_one and header.strip().upper() not in letters else columns[at].letter
        mapping = {name: kept for name, kept in self.mapping.items() if name != key}
        return replace(self, mapping={**mapping, key: to}, names=(), found=None)

    # Names and the check

    def with_match(self, text: str, code: str, *, remember: bool) -> "ImportState":
        """A name is decided; without a code it stays text."""
        matches = {name: kept for name, kept in self.matches.items() if name != text}
        kept = self.remember - {text}
        if code:
            matches[text] = code
            kept |= {text} if remember else frozenset()
        return replace(self, matches=matches, remember=kept)

    def with_check(self, found: Imported) -> "ImportState":
        """It is known what would come in."""
        known = {name.text for name in self.names}
        names = (*self.names, *(name for name in found.unknown if name.text not in known))
        return replace(self, found=found, names=names, checked=self.matches, step=Step.CHECK, is_busy=False)

    def with_imported(self, found: Imported) -> "ImportState":
        """The rows are in."""
        return replace(self, found=found, is_imported=True, is_busy=False)

    @property
    def wants_check(self) -> bool:
        """Whether names were decided since the last check, so that its numbers no longer hold."""
        return self.step is Step.CHECK and not self.is_imported and dict(self.matches) != dict(self.checked)

    # Going on

    def busy(self) -> "ImportState":
        """Something runs."""
        return replace(self, is_busy=True)

    def stopped(self) -> "ImportState":
        """It was cancelled or refused; nothing was changed."""
        return replace(self, is_busy=False)

    def back(self) -> "ImportState":
        """The page before."""
        return replace(self, step=Step(max(0, self.step - 1)), found=None)

    @property
    def can_go_on(self) -> bool:
        """Whether the next step can be taken."""
        if self.is_busy or self.path is None:
            return False
        if self.step is Step.FILE:
            return bool(self.sheets)
        if self.step is Step.COLUMNS:
            return self.preview is not None and not self.preview.head.missing
        found = self.found
        return self.is_imported or (
            found is not None and not found.already_imported and (found.parsed.good > 0 or self.wants_check)
        )

    def request(self, *, dry_run: bool) -> ImportRequest:
        """What the service is asked for."""
        if self.path is None:
            raise ValueError("no file was chosen")
        return ImportRequest(
            self.path,
            self.kind,
            self.sheet or None,
            self.mapping,
            site_code=self.site_code,
            dry_run=dry_run,
            whole_list=self.whole_list,
            matches=self.matches,
            remember=self.remember,
        )


def do_it_words(state: ImportState) -> str:
    """The word on the button: the next step."""
    if state.is_imported:
        return i18n.translate("Spreadsheets", "Close")
    if state.step is Step.FILE:
        return i18n.translate("Spreadsheets", "Next: columns")
    if state.step is Step.COLUMNS:
        return i18n.translate("Spreadsheets", "Next: check")
    if state.wants_check or state.found is None:
        return i18n.translate("Spreadsheets", "Check again")
    return i18n.translate("Spreadsheets", "Import %n row(s)", "", state.found.parsed.good)
