"""`make eval`: what the trained model understands, on sentences it was not trained on."""
