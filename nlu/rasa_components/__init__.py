"""Rasa's side of the house: Python 3.10, imported by Rasa alone (never by the other rooms)."""
