"""The marks of an action point that many minutes share: '[A1]', '(actie: COA)', 'Actie: …', 'TODO(tom)'.

Marks of one secretary are in huismerken/, marks learned from the text in geleerd/.
"""
