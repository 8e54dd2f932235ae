"""Who was there and who was not: from a list, a table, a sentence or what is told, in any form."""
