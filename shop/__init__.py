"""The rules of the shop, standard library only; `storage` apart."""
