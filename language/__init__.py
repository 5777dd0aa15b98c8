"""Languages: detection, phrases, translation, quantities. Knows no shop."""
