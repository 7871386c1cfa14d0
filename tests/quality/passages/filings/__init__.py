"""Long filings written independently of `report/`: their own language for figures, tables and prose, and their own pages."""
