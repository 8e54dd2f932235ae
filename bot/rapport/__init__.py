"""The tussentijdse voortgangsrapportage of a region or the province: read, set as a document, kept."""
