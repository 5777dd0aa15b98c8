"""Finding products: encoder, vector index, search, recommendations."""
