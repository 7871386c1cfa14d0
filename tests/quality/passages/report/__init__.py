"""What make.py builds reports with: markup, layout, figures, tables and prose."""
