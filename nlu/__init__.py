"""Understanding: the intent model, its examples, training and server. Knows no shop."""
