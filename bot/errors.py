"""What a person may be told went wrong. Anything else that is raised goes to the log, never to a person."""


class UserError(Exception):
    """A mistake the person can mend: `text` says what to do next; `field` is the form field it belongs to."""

    def __init__(self, text: str, *, field: str | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.field = field


class FormErrors(UserError):
    """Mistakes in several fields of a form at once; `fields` says of each what to do."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__(" ".join(fields.values()), field=next(iter(fields)))
        self.fields = fields
