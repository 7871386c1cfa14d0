"""The labelled set: one module for each catalogue, with its documents and its questions."""
