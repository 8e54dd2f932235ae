"""Pictures of figures for people who decide: made of figures, drawn by typst, readable without colour."""
