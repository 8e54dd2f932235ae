"""Who was there and who was not: from a list, a table, a sentence or what is told, in any form.

Each module knows one layout and gives its lines as those of a plain list, which deelnemers/ reads.
"""
