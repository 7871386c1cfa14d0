"""Companies and funds of two exchanges, Andean and Iberian, 2018-2025: eight schemes of names, years that end in six months."""

import datetime
import unicodedata

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://andes-iberia-disclosures"
TODAY = datetime.date(2025, 11, 18)

# code, name, month in which the year ends, how files are named, first year of reports, rhythm (q: quarters, h: half years,
# hf: half years and full-year results, iq: as Iberians do, Q1, H1, 9M and full year), its first year, first year of audited
# statements of their own, what is missing
COMPANIES = [
    # The Andean exchange.
    ("BCOCORC1", "Banco de la Cordillera S.A.", 12, "full", 2019, "q", 2023, 2022, ["ar 2020"]),
    ("SEGCORC1", "Cordillera Seguros S.A.", 12, "full", 2022, "h", 2024, None, []),
    ("BCOALTC1", "Banco Altamira S.A.", 12, "code", 2020, "q", 2024, 2021, ["ar 2022"]),
    ("FINQUEC1", "Financiera Quebrada S.A. (formerly Caja Rural San Roque S.A.)", 12, "hecho", 2019, "h", 2023, None, []),
    ("AFPHORC1", "Horizonte Pensiones AFP S.A.", 12, "plain", 2021, "q", 2024, None, []),
    ("PUKARAC1", "Minera Pukara S.A.A.", 12, "full", 2021, "q", 2023, None, []),
    ("SANAGUC1", "Compañía Minera Santa Águeda S.A.A.", 12, "shout", 2020, "q", 2024, None, ["q 2025-03"]),
    ("LITSALC1", "Litio Salar Grande S.A.", 12, "cms", 2022, "q", 2024, None, []),
    ("OROVERC1", "Oro Verde Mining Corp.", 6, "code", 2021, "q", 2024, None, []),
    ("HIDURUC1", "Hidroeléctrica Urubón S.A.", 12, "hecho", 2022, "q", 2024, None, []),
    ("GENPACC1", "Generadora del Pacífico S.A.", 12, "path", 2021, "h", 2023, 2023, []),
    ("DIETVAC1", "Distribuidora Eléctrica Tres Valles S.A.", 12, "shout", 2022, "q", 2024, None, []),
    ("AGUTVAC1", "Aguas Tres Valles S.A.", 12, "plain", 2021, "h", 2024, None, []),
    ("PETCHAC1", "Petrolera Chaco Norte S.A.", 12, "row", 2021, "q", 2024, None, ["ar 2024"]),
    ("GASANDC1", "Gasoductos Andinos S.A.", 12, "hecho", 2022, "h", 2024, None, []),
    ("CERALTC1", "Cervecería Altura S.A.", 12, "full", 2021, "q", 2024, 2023, []),
    ("LACPAMC1", "Lácteos Pampa Grande S.A.", 12, "row", 2021, "q", 2024, None, ["q 2024-09"]),
    ("AZUNORC1", "Azucarera del Norte S.A.A.", 6, "plain", 2021, "h", 2023, None, ["ar 2022"]),
    ("CAFYUNC1", "Café Yungas S.A.", 9, "cms", 2021, "h", 2023, None, []),
    ("FRUVALC1", "Frutícola Valle Hondo S.A.", 6, "hecho", 2022, "q", 2024, None, ["q 2024-12"]),
    ("VINLOMC1", "Viña Tres Lomas S.A.", 12, "path", 2020, "h", 2023, None, []),
    ("MERKADC1", "Supermercados Merkada S.A.", 12, "cms", 2021, "q", 2024, None, []),
    ("PESMARC1", "Pesquera Mar Bravo S.A.A.", 12, "code", 2021, "q", 2024, None, []),
    ("FARQUIC1", "Farmacias Quitasol S.A.", 12, "row", 2022, "q", 2024, None, []),
    ("CEMVOLC1", "Cementos Volcán S.A.A.", 12, "full", 2021, "q", 2023, None, []),
    ("ACERIOC1", "Aceros Río Negro S.A.", 12, "shout", 2021, "q", 2024, None, ["q 2024-09"]),
    ("ALPREAC1", "Textil Alpaca Real S.A.", 12, "plain", 2021, "h", 2023, None, []),
    ("CONMESC1", "Constructora Meseta S.A.", 12, "hecho", 2021, "q", 2024, None, ["ar 2023"]),
    ("KANTUTC1", "Transportes Aéreos Kantuta S.A.", 12, "hecho", 2018, "h", 2019, None, []),
    ("AERPUNC1", "AeroPuna S.A.", 12, "cms", 2022, "q", 2024, None, []),
    ("PUEBAHC1", "Puerto Bahía Honda S.A.", 12, "row", 2021, "h", 2024, None, []),
    ("TELCIMC1", "Telecom Cima S.A.", 12, "code", 2021, "q", 2024, 2022, ["ar 2021"]),
    ("FERTRAC1", "Ferrocarril Trasandino S.A.", 3, "path", 2021, "h", 2023, None, []),
    ("INVQUIC1", "Inversiones Quilmay S.A.", 12, "full", 2021, "h", 2024, None, ["q 2024-06"]),
    ("FIBPLA", "FIBRA Plaza Real", 12, "full", 2021, "q", 2024, None, []),
    ("FIBNOR", "FIBRA Norte Logística", 12, "shout", 2022, "q", 2024, None, ["q 2025-09"]),
    ("FINFAND", "Fondo de Inversión Infraestructura Andina", 12, "plain", 2020, "h", 2023, None, []),
    ("FRFCOR", "Fondo Cordillera Renta Fija", 12, "hecho", 2022, "h", 2024, None, []),
    ("ANDES20", "Andes 20 ETF", 12, "path", 2022, "h", 2024, None, []),
    # The Iberian one.
    ("TJO", "Banco Tejo S.A.", 12, "path", 2021, "iq", 2023, 2022, []),
    ("MDS", "Mondego Seguros SGPS S.A.", 12, "plain", 2021, "hf", 2024, None, []),
    ("CXL", "Caixa Litoral S.A.", 12, "row", 2021, "iq", 2024, None, []),
    ("IBV", "Ibervento Renovables S.A.", 12, "cms", 2021, "iq", 2024, None, []),
    ("SBT", "Solar Bética S.A.", 12, "code", 2022, "hf", 2024, None, []),
    ("ATH", "Atlántida Hoteles S.A.", 12, "full", 2021, "iq", 2024, None, []),
    ("LVR", "Levante Resorts S.A.", 10, "plain", 2021, "h", 2023, None, []),
    ("CMT", "Cortiças do Montado SGPS S.A.", 12, "cms", 2021, "iq", 2024, None, []),
    ("PGL", "Papelera Galaica S.A.", 12, "shout", 2022, "iq", 2024, None, ["q 2025-03"]),
    ("AZS", "Azeites do Sul SGPS S.A.", 9, "path", 2021, "h", 2023, None, []),
    ("BDA", "Bodegas Duero Alto S.A.", 6, "row", 2022, "h", 2023, None, ["ar 2025"]),
    ("CRA", "Conservas Ría Azul S.A.", 12, "plain", 2021, "h", 2023, None, []),
    ("MGA", "Moda Gándara S.A.", 1, "full", 2021, "iq", 2024, None, []),
    ("MNV", "Metalúrgica Nervión S.A.", 12, "code", 2021, "hf", 2023, None, ["ar 2022"]),
    ("ADU", "Autopistas del Duero S.A.", 12, "hecho", 2022, "iq", 2024, None, []),
    ("ORI", "Farmacéutica Oriol S.A.", 12, "cms", 2021, "hf", 2023, None, []),
    ("NAT", "Navegação Atlântica SGPS S.A.", 12, "path", 2022, "hf", 2024, None, []),
    ("TLR", "Telera Comunicaciones S.A.", 12, "plain", 2019, "iq", 2024, None, []),
    ("RMB", "Media Rambla S.A.", 12, "row", 2022, "hf", 2024, None, ["ar 2024"]),
    ("CRS", "Castilla Retail SOCIMI S.A.", 12, "shout", 2021, "hf", 2023, None, []),
    ("CLS", "Castilla Living SOCIMI S.A.", 12, "shout", 2022, "hf", 2023, None, []),
    ("FRB", "Fundo Imobiliário Ribeira", 12, "code", 2021, "h", 2024, None, []),
    ("FOZ", "Clube Desportivo da Foz SAD", 6, "plain", 2022, "h", 2023, None, []),
    ("IPE", "Ibérica Pequeñas Compañías FI", 12, "hecho", 2022, "h", 2024, None, []),
]
NAMES = {company[0]: company[1].split(" (")[0] for company in COMPANIES}
END = {company[0]: company[2] for company in COMPANIES}
STOPPED = {"KANTUTC1": 2020}
# Groups that are named otherwise than their company.
LABELS = {
    "FINQUEC1": COMPANIES[3][1], "OROVERC1": "OROVERC1", "GENPACC1": "GENERADORA DEL PACIFICO", "PESMARC1": "PESMARC1",
    "TJO": "Banco Tejo", "CRS": "CRS - Castilla Retail", "CLS": "CLS - Castilla Living", "SANAGUC1": "Minera Santa Agueda",
    "FOZ": "CD Foz SAD", "VINLOMC1": "Vina Tres Lomas",
}
# What else a group tells, where it is more than a list.
FIELDS = {
    "BCOCORC1": {"symbol": "BCOCORC1", "exchange": "Bolsa de Valores del Altiplano", "sector": "Banks"},
    "SEGCORC1": {"symbol": "SEGCORC1", "exchange": "Bolsa de Valores del Altiplano", "sector": "Insurance"},
    "PUKARAC1": {"symbol": "PUKARAC1, PUKARAI1", "exchange": "Bolsa de Valores del Altiplano", "sector": "Mining"},
    "OROVERC1": {"company": "Oro Verde Mining Corp.", "sector": "Mining"},
    "PESMARC1": {"company": "Pesquera Mar Bravo S.A.A.", "sector": "Fishing"},
    "LITSALC1": {"symbol": "LITSALC1", "sector": "Mining"},
    "MERKADC1": {"symbol": "MERKADC1", "sector": "Food retail"},
    "AERPUNC1": {"symbol": "AERPUNC1", "sector": "Airlines"},
    "CAFYUNC1": {"symbol": "CAFYUNC1", "sector": "Food and beverages"},
    "PETCHAC1": {"symbol": "PETCHAC1", "sector": "Oil and gas"},
    "LACPAMC1": {"symbol": "LACPAMC1"},
    "PUEBAHC1": {"symbol": "PUEBAHC1", "sector": "Ports"},
    "TJO": {"symbol": "TJO", "exchange": "Mercado Atlántico Ibérico", "isin": "PTTJO0AM0004"},
    "CXL": {"symbol": "CXL", "exchange": "Mercado Atlántico Ibérico"},
    "IBV": {"symbol": "IBV", "exchange": "Mercado Atlántico Ibérico", "isin": "ES0147203017"},
    "ATH": {"symbol": "ATH", "exchange": "Mercado Atlántico Ibérico", "sector": "Hotels"},
    "ORI": {"symbol": "ORI", "exchange": "Mercado Atlántico Ibérico", "sector": "Pharmaceuticals"},
    "CMT": {"symbol": "CMT", "exchange": "Mercado Atlántico Ibérico", "sector": "Forest products"},
    "RMB": {"symbol": "RMB", "exchange": "Mercado Atlántico Ibérico", "sector": "Media"},
}
# Until which day papers bear an older name.
FORMER = {
    "FINQUEC1": ("Caja Rural San Roque S.A.", "2022-05-02"),
    "TLR": ("Ibercable S.A.", "2021-11-15"),
}
# Whose annual report is an integrated one, and since which year.
INTEGRATED = {"PUKARAC1": 2019, "CEMVOLC1": 2022, "IBV": 2020, "TJO": 2022, "ATH": 2023, "CERALTC1": 2023, "CMT": 2021, "INVQUIC1": 2020}

# code, handle, day, kind, what
PAPERS = [
    ("BCOCORC1", "agm25", "2025-02-27", "Notice of Meeting", "Notice of Annual General Meeting of Shareholders"),
    ("BCOCORC1", "div24", "2025-03-28", "Dividend Notice", "Cash Dividend for 2024"),
    ("BCOCORC1", "bonds", "2024-06-03", "Prospectus", "Prospectus - Second Programme of Subordinated Bonds"),
    ("BCOCORC1", "rating24", "2024-05-20", "Rating Report", "Rating Report - Local Currency Deposits and Subordinated Bonds"),
    ("BCOCORC1", "rating25", "2025-05-22", "Rating Report", "Rating Report - Local Currency Deposits and Subordinated Bonds"),
    ("BCOCORC1", "esg 2024", "2025-04-30", "Sustainability Report", "Sustainability Report 2024"),
    ("BCOCORC1", "ceo", "2024-10-07", "Announcement", "Appointment of General Manager"),
    ("SEGCORC1", "quake", "2023-06-16", "Announcement", "Claims from the Earthquake in the Southern Region"),
    ("SEGCORC1", "div24", "2025-04-02", "Dividend Notice", "Cash Dividend for 2024"),
    ("BCOALTC1", "caution", "2025-07-21", "Cautionary Announcement", "Cautionary Announcement - Talks on a Merger with Financiera Quebrada"),
    ("BCOALTC1", "rights", "2022-09-12", "Circular", "Circular to Shareholders - Capital Increase"),
    ("FINQUEC1", "name", "2022-05-02", "Announcement", "Change of Name to Financiera Quebrada S.A."),
    ("FINQUEC1", "caution", "2025-07-21", "Cautionary Announcement", "Cautionary Announcement - Talks with Banco Altamira"),
    ("FINQUEC1", "rating", "2025-04-14", "Rating Report", "Rating Report - Financial Strength"),
    ("AFPHORC1", "warning", "2024-12-19", "Trading Statement", "Trading Statement - Effect of the Sixth Withdrawal of Pension Savings"),
    ("PUKARAC1", "tailings", "2023-03-30", "Announcement", "Incident at the Quechua Pampa Tailings Facility"),
    ("PUKARAC1", "expansion", "2024-01-22", "Circular", "Circular to Shareholders - Phase III Expansion of the Concentrator"),
    ("PUKARAC1", "esg 2023", "2024-05-31", "Sustainability Report", "Sustainability Report 2023"),
    ("PUKARAC1", "esg 2024", "2025-05-30", "Sustainability Report", "Sustainability Report 2024"),
    ("PUKARAC1", "dealing", "2025-08-14", "Director Dealings", "Director Dealings - Purchase by the Chairman"),
    ("PUKARAC1", "div25", "2025-10-23", "Dividend Notice", "Interim Dividend 2025"),
    ("SANAGUC1", "strike", "2024-08-05", "Announcement", "Suspension of Operations - Strike at Ticllamarca"),
    ("SANAGUC1", "caution", "2025-09-02", "Cautionary Announcement", "Cautionary Announcement - Possible Sale of the San Jerónimo Smelter"),
    ("LITSALC1", "ipo", "2022-03-21", "Prospectus", "Prospectus - Initial Public Offering"),
    ("LITSALC1", "warning", "2024-02-08", "Trading Statement", "Trading Statement - Lower Lithium Carbonate Prices"),
    ("LITSALC1", "brine", "2025-03-06", "Announcement", "New Brine Extraction Quota"),
    ("OROVERC1", "reserves", "2024-09-30", "Announcement", "Mineral Reserve and Resource Statement"),
    ("OROVERC1", "rights", "2023-04-17", "Circular", "Circular to Shareholders - Private Placement"),
    ("HIDURUC1", "drought", "2024-11-04", "Trading Statement", "Trading Statement - Low Inflows at the Urubón Reservoir"),
    ("HIDURUC1", "bonds", "2023-10-09", "Prospectus", "Prospectus - Green Bonds 2033"),
    ("GENPACC1", "coal", "2023-05-29", "Circular", "Circular to Shareholders - Early Closure of Coal Unit 2"),
    ("DIETVAC1", "tariff", "2025-06-27", "Announcement", "Tariff Review 2025-2029"),
    ("AGUTVAC1", "desal", "2024-07-15", "Circular", "Circular to Shareholders - Desalination Plant"),
    ("PETCHAC1", "block", "2023-11-13", "Circular", "Circular to Shareholders - Sale of Block 42"),
    ("PETCHAC1", "delay", "2025-04-01", "Announcement", "Delay in Publication of the 2024 Annual Report"),
    ("GASANDC1", "rupture", "2025-01-31", "Announcement", "Pipeline Rupture at Kilometre 211"),
    ("CERALTC1", "div24", "2025-03-31", "Dividend Notice", "Final Dividend 2024"),
    ("CERALTC1", "brewery", "2022-07-18", "Circular", "Circular to Shareholders - New Brewery at Cota Baja"),
    ("CERALTC1", "dealing", "2025-05-15", "Director Dealings", "Director Dealings - Sale by the Commercial Director"),
    ("LACPAMC1", "recall", "2024-04-10", "Announcement", "Recall of Infant Formula"),
    ("AZUNORC1", "ethanol", "2023-01-25", "Circular", "Circular to Shareholders - Ethanol Distillery"),
    ("CAFYUNC1", "warning", "2025-02-17", "Trading Statement", "Trading Statement - Price of Green Coffee"),
    ("FRUVALC1", "blueberries", "2022-11-28", "Circular", "Circular to Shareholders - Acquisition of Arándanos del Llano"),
    ("FRUVALC1", "hail", "2024-01-08", "Announcement", "Hail Damage in Orchards"),
    ("VINLOMC1", "buyback", "2023-08-21", "Circular", "Circular to Shareholders - Repurchase of Own Shares"),
    ("MERKADC1", "bond", "2023-04-24", "Prospectus", "Prospectus - Corporate Bonds Series B"),
    ("MERKADC1", "looting", "2023-01-20", "Announcement", "Damage to Stores during Civil Unrest"),
    ("MERKADC1", "agm25", "2025-03-03", "Notice of Meeting", "Notice of Annual General Meeting"),
    ("PESMARC1", "quota", "2023-06-09", "Trading Statement", "Trading Statement - Cancellation of the First Anchovy Season"),
    ("PESMARC1", "quota25", "2025-04-25", "Announcement", "Quota for the First Anchovy Season 2025"),
    ("FARQUIC1", "ipo", "2022-10-10", "Prospectus", "Prospectus - Initial Public Offering"),
    ("CEMVOLC1", "carbon", "2024-10-21", "Circular", "Circular to Shareholders - Calcined Clay Kiln"),
    ("CEMVOLC1", "div24", "2025-03-25", "Dividend Notice", "Cash Dividend for 2024"),
    ("CEMVOLC1", "rating", "2025-06-18", "Rating Report", "Rating Report - Corporate Bonds"),
    ("ACERIOC1", "dumping", "2024-03-18", "Announcement", "Anti-dumping Duties on Imported Rebar"),
    ("ACERIOC1", "warning", "2024-07-29", "Trading Statement", "Trading Statement - First Half of 2024"),
    ("ALPREAC1", "dealing", "2024-11-22", "Director Dealings", "Director Dealings - Purchase by a Non-Executive Director"),
    ("CONMESC1", "probe", "2024-02-26", "Announcement", "Investigation by the Public Prosecutor"),
    ("CONMESC1", "egm", "2024-06-10", "Notice of Meeting", "Notice of Extraordinary General Meeting - Debt Restructuring"),
    ("CONMESC1", "rating", "2024-03-07", "Rating Report", "Rating Report - Downgrade of Bonds"),
    ("KANTUTC1", "covid", "2020-04-03", "Announcement", "Suspension of All Scheduled Flights"),
    ("KANTUTC1", "rescue", "2020-11-16", "Circular", "Circular to Shareholders - Recapitalisation and New Name"),
    ("AERPUNC1", "fleet", "2024-05-06", "Circular", "Circular to Shareholders - Lease of Twelve Aircraft"),
    ("AERPUNC1", "pilots", "2025-07-04", "Announcement", "Agreement with the Pilots' Union"),
    ("PUEBAHC1", "concession", "2023-09-18", "Announcement", "Extension of the Port Concession to 2051"),
    ("TELCIMC1", "tower", "2023-02-13", "Circular", "Circular to Shareholders - Sale of Towers"),
    ("TELCIMC1", "spectrum", "2024-12-02", "Announcement", "Award of 5G Spectrum"),
    ("TELCIMC1", "agm25", "2025-03-10", "Notice of Meeting", "Notice of Annual General Meeting"),
    ("FERTRAC1", "landslide", "2025-02-12", "Announcement", "Landslide between Abra Alta and Punta Arco"),
    ("INVQUIC1", "spin", "2025-05-05", "Circular", "Circular to Shareholders - Spin-off of the Food Division"),
    ("INVQUIC1", "dealing", "2025-09-10", "Director Dealings", "Director Dealings - Purchase by the Chief Executive"),
    ("FIBPLA", "dist25", "2025-10-27", "Dividend Notice", "Cash Distribution for the Third Quarter of 2025"),
    ("FIBPLA", "mall", "2024-09-09", "Circular", "Circular to Unitholders - Purchase of Paseo Las Flores"),
    ("FIBNOR", "tap", "2025-02-24", "Prospectus", "Prospectus - Follow-on Offering"),
    ("FINFAND", "dist24", "2024-12-10", "Dividend Notice", "Distribution to Unitholders"),
    ("FINFAND", "manager", "2023-07-03", "Announcement", "Change of Fund Manager"),
    ("FRFCOR", "fees", "2024-04-22", "Announcement", "Reduction of the Management Fee"),
    ("ANDES20", "prospectus", "2022-01-17", "Prospectus", "Prospectus"),
    ("ANDES20", "prospectus24", "2024-01-15", "Prospectus", "Prospectus (updated)"),
    ("TJO", "agm25", "2025-04-03", "Notice of Meeting", "Notice of Annual General Meeting"),
    ("TJO", "at1", "2023-10-02", "Prospectus", "Prospectus - Additional Tier 1 Notes"),
    ("TJO", "offer", "2025-06-16", "Circular", "Offer for Caixa Litoral - Offer Document"),
    ("TJO", "esg 2024", "2025-03-31", "Sustainability Report", "Sustainability Report 2024"),
    ("MDS", "div24", "2025-04-24", "Dividend Notice", "Dividend for 2024"),
    ("CXL", "board", "2025-07-07", "Circular", "Opinion of the Board of Directors on the Offer by Banco Tejo"),
    ("CXL", "caution", "2025-05-26", "Cautionary Announcement", "Approach by Banco Tejo"),
    ("CXL", "agm24", "2024-03-18", "Notice of Meeting", "Notice of Annual General Meeting"),
    ("IBV", "offshore", "2024-11-11", "Circular", "Circular to Shareholders - Floating Offshore Wind Farm"),
    ("IBV", "warning", "2025-07-10", "Trading Statement", "Trading Statement - Low Wind in the First Half"),
    ("IBV", "rating", "2025-09-25", "Rating Report", "Rating Report - Senior Unsecured Notes"),
    ("SBT", "curtail", "2024-05-13", "Trading Statement", "Trading Statement - Zero Prices and Curtailment"),
    ("SBT", "ipo", "2021-04-26", "Prospectus", "Admission Prospectus"),
    ("ATH", "sale", "2023-12-04", "Circular", "Circular to Shareholders - Sale and Leaseback of Four Hotels"),
    ("ATH", "div24", "2025-05-12", "Dividend Notice", "Dividend for 2024"),
    ("ATH", "dealing", "2025-10-06", "Director Dealings", "Director Dealings - Sale by a Member of the Board"),
    ("LVR", "covid", "2020-12-09", "Circular", "Circular to Shareholders - Rescue Loan"),
    ("LVR", "water", "2024-06-24", "Announcement", "Restrictions on Water at Golf Resorts"),
    ("CMT", "wildfire", "2025-08-25", "Announcement", "Wildfire in Cork Oak Forests"),
    ("PGL", "effluent", "2023-07-24", "Announcement", "Fine for Discharge into the Estuary"),
    ("PGL", "caution", "2024-09-16", "Cautionary Announcement", "Cautionary Announcement - Possible Disposal of the Tissue Division"),
    ("AZS", "warning", "2025-03-20", "Trading Statement", "Trading Statement - Fall in the Price of Olive Oil"),
    ("BDA", "delay", "2025-10-31", "Announcement", "Postponement of the 2024-25 Annual Report"),
    ("CRA", "buyout", "2025-01-20", "Circular", "Circular to Shareholders - Acquisition of Atunes del Cabo"),
    ("MGA", "cyber", "2025-05-07", "Announcement", "Cyber Incident at the Online Store"),
    ("MGA", "esg 2024", "2025-04-16", "Sustainability Report", "Sustainability Report 2024"),
    ("MGA", "agm25", "2025-06-11", "Notice of Meeting", "Notice of Annual General Meeting"),
    ("MNV", "order", "2025-03-13", "Announcement", "Contract for Offshore Foundations"),
    ("ADU", "toll", "2024-12-27", "Announcement", "Tolls for 2025"),
    ("ADU", "rating", "2024-10-14", "Rating Report", "Rating Report - Project Bonds"),
    ("ORI", "licence", "2024-02-19", "Announcement", "Licence Agreement for an Eye Treatment in Japan"),
    ("ORI", "trial", "2025-09-15", "Trading Statement", "Trading Statement - Phase III Trial Not Successful"),
    ("NAT", "redsea", "2024-01-29", "Trading Statement", "Trading Statement - Diversion from the Red Sea"),
    ("TLR", "name", "2021-11-15", "Announcement", "Change of Name to Telera Comunicaciones S.A."),
    ("TLR", "fibre", "2024-06-17", "Circular", "Circular to Shareholders - Sale of a Stake in the Fibre Network"),
    ("RMB", "layoffs", "2024-10-01", "Announcement", "Collective Dismissal at the Newspapers"),
    ("CRS", "div24", "2025-04-28", "Dividend Notice", "Dividend for 2024"),
    ("CRS", "mall", "2023-03-15", "Circular", "Circular to Shareholders - Purchase of Parque Pisuerga"),
    ("CLS", "ipo", "2022-05-23", "Prospectus", "Admission Prospectus"),
    ("CLS", "students", "2025-02-03", "Circular", "Circular to Shareholders - Purchase of Student Residences"),
    ("FRB", "dist25", "2025-09-01", "Dividend Notice", "Half-Year Distribution"),
    ("FOZ", "bond", "2024-05-20", "Prospectus", "Prospectus - Retail Bonds 2024-2027"),
    ("FOZ", "transfer", "2025-08-29", "Announcement", "Transfer of the Player Rui Matos"),
    ("IPE", "swing", "2025-01-13", "Announcement", "Introduction of Swing Pricing"),
]
# code, kind, months that the talk is about
TALKS = [
    ("BCOCORC1", "call", ["2024-09", "2024-12", "2025-03", "2025-06", "2025-09"]),
    ("PUKARAC1", "call", ["2024-06", "2024-12", "2025-06", "2025-09"]),
    ("CEMVOLC1", "slides", ["2024-12", "2025-06"]),
    ("MERKADC1", "call", ["2024-12", "2025-06", "2025-09"]),
    ("TELCIMC1", "slides", ["2023-12", "2024-12", "2025-06"]),
    ("AERPUNC1", "slides", ["2024-12", "2025-09"]),
    ("LITSALC1", "call", ["2024-12", "2025-06"]),
    ("TJO", "slides", ["2024-06", "2024-12", "2025-06", "2025-09"]),
    ("TJO", "call", ["2024-12", "2025-06"]),
    ("CXL", "slides", ["2024-12", "2025-06"]),
    ("IBV", "call", ["2024-12", "2025-06"]),
    ("IBV", "slides", ["2023-12", "2024-12"]),
    ("ATH", "slides", ["2024-12", "2025-06", "2025-09"]),
    ("MGA", "call", ["2025-01", "2025-07"]),
    ("ORI", "slides", ["2024-12"]),
    ("FIBPLA", "slides", ["2024-12", "2025-09"]),
]
KINDS = {
    "ar": ("Annual Report", "AR"), "fs": ("Audited Financial Statements", "AFS"), "fy": ("Full-Year Results", "FYR"),
    "call": ("Earnings Call Transcript", "CALL"), "slides": ("Results Presentation", "PRES"),
}
PARTS = {"Q1": ("Quarterly Results", "QR"), "H1": ("Half-Year Results", "HYR"), "9M": ("Nine-Month Results", "9MR")}
SHORT = {
    "Notice of Meeting": "NOM", "Dividend Notice": "DIV", "Prospectus": "PROSP", "Rating Report": "RATING", "Sustainability Report": "SR",
    "Announcement": "ANN", "Circular": "CIRC", "Cautionary Announcement": "CAUT", "Trading Statement": "TS", "Director Dealings": "DD",
}

catalogue = Catalogue()
q = Questions("cordillera", today="2025-11-18")


def bare(text):
    """Without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def words(text, between):
    return between.join("".join(letter if letter.isalnum() else " " for letter in bare(text).replace(".", "")).split())


def slug(text):
    return words(text, "-").lower()


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, end, style, rhythm):
        self.index, self.code, self.end, self.style, self.rhythm, self.count = index, code, end, style, rhythm, 0
        self.iberian = index >= [company[0] for company in COMPANIES].index("TJO")
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def name(self, day):
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        return former if day < datetime.date.fromisoformat(until) else NAMES[self.code]

    def years(self, fiscal):
        """A fiscal year as the company writes it."""
        if self.end in (1, 12):
            return str(fiscal)
        return f"{fiscal - 1}/{fiscal % 100:02}" if self.iberian else f"FY{fiscal}"

    def part(self, quarter):
        """A part of a year as the company writes it."""
        if self.rhythm in ("h", "hf"):
            return "H1"
        return {1: "Q1", 2: "H1", 3: "9M"}[quarter] if self.rhythm == "iq" else f"Q{quarter}"

    def add(self, handle, kind, title, short, day, fiscal, quarter, event):
        """`day` ends the period of the paper, or is its own when it is of an event; `event` is the day of publication."""
        self.count += 1
        name, code, odd = self.name(event), self.code, self.count % 4 == 0
        years = fiscal and self.years(fiscal)
        talk = kind in ("Earnings Call Transcript", "Results Presentation")
        part = self.part(quarter) if quarter and quarter < 4 else "FY" if quarter and talk and years and years[0] != "F" else ""
        period = f"{part} {years}".strip() if years else None
        send = lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path}", **fields)
        if self.style == "full":
            file = f"{slug(name)}-{slug(kind if fiscal else title)}-{slug(period or str(event.year))}.pdf"
            send(f"issuers/{code.lower()}/{file}", filename=file, title=title if not fiscal else f"{kind} {period}", document_type=kind.lower(),
                 period=period or str(event.year), company_name=name, published=None if odd else str(event))
        elif self.style == "code":
            when = f"{part}{'_' if part else ''}{'' if years[0] == 'F' else 'FY'}{words(years, '-')}" if fiscal else f"{event:%Y%m%d}"
            file = f"{code}_{short}_{when}.pdf"
            send(f"filings/{code}/{file}", filename=file, document_type=words(kind, "_").lower(), description=None if fiscal else title,
                 period=None if odd else period)
        elif self.style == "hecho":
            number = f"{(event.timetuple().tm_yday * 29 + self.index * 7 + self.count) % 9000 + 1000:05}"
            if fiscal:
                title = f"{kind} - year ended {day:%d/%m/%Y}" if kind == "Annual Report" and odd else f"{kind} {period}"
            send(f"relevant-information/{event.year}/RI-{event.year}-{number}.pdf", title=title, issuer=name, ticker=code,
                 posted=f"{event:%d/%m/%Y}", category=None if self.count % 3 else kind)
        elif self.style == "plain":
            what = f"{kind} {words(period, '-')}" if fiscal and not odd else f"{kind} {day:%B %Y}" if fiscal else f"{title} ({event:%d %b %Y})"
            file = f"{name} - {what}.pdf"
            send(f"uploads/{code}/{file.replace(' ', '+').replace('(', '%28').replace(')', '%29')}", filename=file,
                 document_type=kind if self.count % 3 == 0 else None)
        elif self.style == "path":
            folder = words(years, "-").lower() if fiscal else str(event.year)
            what = f"{part.lower()}-{folder}-{slug(kind)}" if part else f"{slug(kind)}-{folder}" if fiscal else f"{event:%Y%m%d}-{slug(title)}"
            send(f"sites/{slug(name.rsplit(' ', 1)[0] if 'S.A' in name else name)}/investors/{folder}/{what}.pdf")
        elif self.style == "cms":
            text = f"{kind} {period}" if fiscal else title
            tail = ["EN", "EN-vF", "EN-1", "web-EN"][self.count % 4]
            file = f"{words(text, '-')}-{tail}.pdf"
            send(f"wp/{code.lower()}/uploads/{event:%Y/%m}/{file}", filename=file, link_text=None if odd else text, lang="en")
        elif self.style == "row":
            send(f"{code.lower()}/docs/{31000 + 61 * self.index + 3 * self.count}.pdf", title=f"{period} {kind}" if fiscal else title,
                 section=kind if odd else "Investor Relations", date=f"{event:%d %B %Y}")
        else:
            # Results keep the Spanish codes of periods: 1T24 is the first quarter of 2024.
            if not fiscal:
                what = f"{words(title, '_')}_{event:%d%m%Y}"
            elif part and self.rhythm == "q" and quarter < 4:
                what = f"{words(kind, '_')}_{quarter}T{fiscal % 100}"
            else:
                what = f"{words(kind, '_')}_{words(period, '_')}"
            file = f"{words(NAMES[code].replace(' S.A.A.', '').replace(' S.A.', ''), '_')}_{what}.pdf".upper().replace(".PDF", ".pdf")
            send(f"downloads/{event.year}/{file}", filename=file, document_type=kind if self.count % 2 == 0 else None)


def compose():
    for index, (code, _, end, style, since, rhythm, parts, audited, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, end, style, rhythm)

        def fiscal_of(day):
            return day.year - (day.month == 1) if end == 1 else day.year + (day.month > end)

        def periodic(kind, day, lag):
            quarter = None if kind in ("ar", "fs", "fy") else ((day.month - end) % 12) // 3 or 4
            event = day + datetime.timedelta(lag)
            fiscal = fiscal_of(day)
            handle = f"{kind} {fiscal}" if quarter is None else f"{kind} {day:%Y-%m}"
            if event > TODAY or handle in missing or fiscal > STOPPED.get(code, 9999):
                return
            title, short = KINDS.get(kind) or PARTS.get(filer.part(quarter), PARTS["Q1"])
            if kind == "ar" and fiscal >= INTEGRATED.get(code, 9999):
                title, short = "Integrated Report", "IR"
            filer.add(handle, title, title, short, day, fiscal, quarter, event)

        for year in range(since, 2026):
            day = month_end(year + (end == 1), end)
            periodic("ar", day, 95)
            if audited and year >= audited:
                periodic("fs", day, 60)
            if rhythm in ("hf", "iq") and year >= parts:
                periodic("fy", day, 55)
        # A fiscal year is named by the year in which it ends, but by the one in which it begins when it ends in January.
        for year in range(parts, 2027):
            for quarter in (1, 2, 3) if rhythm in ("q", "iq") else (2,):
                periodic("q", month_end(year - (end != 1), end + 3 * quarter), 40)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 47)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                filer.add(handle, kind, title, SHORT[kind], day, None, None, day)
    catalogue.associations = {
        "BanCord": "Banco de la Cordillera S.A.",
        "Kantuta": "Transportes Aéreos Kantuta S.A.",
        "Transportes Aéreos Kantuta S.A.": ["AeroPuna S.A."],
        "Ibercable": "Telera Comunicaciones S.A.",
        "Oro Verde": "OROVERC1",
        "Mar Bravo": "PESMARC1",
        "Luz Tres Valles": "Distribuidora Eléctrica Tres Valles S.A.",
        "Os Pescadores": "CD Foz SAD",
        "Trasandino": "Ferrocarril Trasandino S.A.",
        "Grupo Castilla": ["CRS - Castilla Retail", "CLS - Castilla Living"],
        "Banco de la Cordillera S.A.": ["Cordillera Seguros S.A.", "Fondo Cordillera Renta Fija"],
        "Inversiones Quilmay S.A.": ["Cervecería Altura S.A.", "Lácteos Pampa Grande S.A."],
        "GenPac": "GENERADORA DEL PACIFICO",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements, the results, the talk about the whole year."""
    end = END[code]
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (
            f"ar {number}", f"fs {number}", f"fy {number}",
            *(f"{kind} {number + (end == 1)}-{end:02}" for kind in ("call", "slides")),
        )
    ))


def quarter(code, *months):
    """What has a figure of a quarter or of a half year: the results, the talk about them."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "call", "slides")))


only = catalogue.only


q.ask("name", "Net profit of Minera Santa Águeda in 2022?", year("SANAGUC1", 2022))
q.ask("name", "how many passengers did aeropuna fly in 2023", year("AERPUNC1", 2023))
q.ask("name", "I inherited some shares of Cementos Volcán from my father and would like to understand the business. Could I have its integrated report for 2023?",
      only("CEMVOLC1 ar 2023"))
q.ask("name", "caixa litoral cost/income 2023", year("CXL", 2023))
q.ask("name", "Papelera Galaica, energy costs in 2024 - how much?", year("PGL", 2024))
q.ask("name", "containers handled at puerto bahia honda during 2022", year("PUEBAHC1", 2022))
q.ask("name", "did hidroelectrica urubon generate more than 2 TWh in 2023", year("HIDURUC1", 2023))
q.ask("name", "Who chairs the board of Farmacias Quitasol?", only("FARQUIC1 ar 2024"))
q.ask("name", "telecom cima ebitda margin q1 2025", quarter("TELCIMC1", "2025-03"))
q.ask("name", "litres of milk bought by Lácteos Pampa Grande, first half of 2024", quarter("LACPAMC1", "2024-06"))
q.ask("name", "Please tell me what combined ratio Mondego Seguros achieved for 2023.", year("MDS", 2023))
q.ask("name", "Clube Desportivo da Foz - tv rights income season 2022/23", year("FOZ", 2023))
q.ask("name", "tonnes carried by ferrocarril trasandino in the fiscal year 2024", year("FERTRAC1", 2024))
q.ask("name", "nav per unit of the Infraestructura Andina fund, 31 december 2023", year("FINFAND", 2023))

q.ask("symbol", "CEMVOLC1 Q3 2024 sales", quarter("CEMVOLC1", "2024-09"))
q.ask("symbol", "I hold PUKARAI1. When is the record date of this year's interim dividend?", only("PUKARAC1 div25"))
q.ask("symbol", "TJO cet1 2022", year("TJO", 2022))
q.ask("symbol", "revpar of ATH after nine months of 2025", quarter("ATH", "2025-09"))
q.ask("symbol", "need the LITSALC1 ipo document", only("LITSALC1 ipo"))
q.ask("symbol", "Was PESMARC1 profitable in 2021?", year("PESMARC1", 2021))
q.ask("symbol", "fertrac1 h1 fy2025", quarter("FERTRAC1", "2024-09"))
q.ask("symbol", "IBV installed MW at year end 2023", year("IBV", 2023))
q.ask("symbol", "what was occupancy like at FIBPLA in Q2 of 2024", quarter("FIBPLA", "2024-06"))
q.ask("symbol", "gross rents CRS 2023", year("CRS", 2023))
q.ask("symbol", "DIETVAC1 energy losses 1Q25 pls", quarter("DIETVAC1", "2025-03"))
q.ask("symbol", "how many shops did MGA close in FY2022?", year("MGA", 2022))
q.ask("symbol", "tracking difference against the index, ANDES20, full year 2024", year("ANDES20", 2024))

q.ask("alias", "bancord roe 2023", year("BCOCORC1", 2023))
q.ask("alias", "What did Ibercable earn in 2020?", year("TLR", 2020))
q.ask("alias", "size of the loan book of caja rural san roque end of 2021", year("FINQUEC1", 2021))
q.ask("alias", "genpac scope 1 emissions 2023", year("GENPACC1", 2023))
q.ask("alias", "number of homes connected by Luz Tres Valles at the close of 2023", year("DIETVAC1", 2023))
q.ask("alias", "os pescadores wage bill 23/24", year("FOZ", 2024))
q.ask("alias", "can i get kantuta's 2018 report", only("KANTUTC1 ar 2018"))
q.ask("alias", "mar bravo fishmeal tonnes third quarter 2024", quarter("PESMARC1", "2024-09"))
q.ask("alias", "trasandino net debt at 31 march 2025", year("FERTRAC1", 2025))
q.ask("alias", "Like-for-like growth of the Merkada chain, 2022", year("MERKADC1", 2022))
q.ask("alias", "oro verde aisc fy25", year("OROVERC1", 2025))
q.ask("alias", "the Altura brewery people... how much did they spend on advertising in 2022?", year("CERALTC1", 2022))
q.ask("alias", "grupo castilla - I mean the residential one - rent collected 2023", year("CLS", 2023))

q.ask("typo", "banco dela cordilera anual report 2019", only("BCOCORC1 ar 2019"))
q.ask("typo", "transcript ibervneto h1 2025", only("IBV call 2025-06"))
q.ask("typo", "how many hectolitres did Cervezeria Altura sell in 2023", year("CERALTC1", 2023))
q.ask("typo", "Atlantida Hotles staff 2022", year("ATH", 2022))
q.ask("typo", "papalera galaica fined over the estuary, details?", only("PGL effluent"))
q.ask("typo", "I am after the circular on the distillery that azucerera del norte wanted", only("AZUNORC1 ethanol"))
q.ask("typo", "telera comunicacions churn 9m24", quarter("TLR", "2024-09"))
q.ask("typo", "mondgo seguros: what dividend for 2024?", only("MDS div24", "MDS ar 2024", "MDS fy 2024"))
q.ask("typo", "horizonte pensoines fee income 2q 2025", quarter("AFPHORC1", "2025-06"))
q.ask("typo", "frutcola vale hondo annual report fy24", only("FRUVALC1 ar 2024"))
q.ask("typo", "Do you hold the 2022 integrated report of Inversiones Qilmay?", only("INVQUIC1 ar 2022"))
q.ask("typo", "metalurjica nervion backlog dec 2023", year("MNV", 2023))
q.ask("typo", "bunker fuel expense navegacao atlantika 2022", year("NAT", 2022))

q.ask("several-companies", "compare the return on equity of banco de la cordillera and banco altamira in 2023",
      year("BCOCORC1", 2023), year("BCOALTC1", 2023))
q.ask("several-companies", "tejo vs caixa litoral nim q1 2025", quarter("TJO", "2025-03"), quarter("CXL", "2025-03"))
q.ask("several-companies", "Who had more people on the payroll at the end of 2024, Atlántida Hoteles or Supermercados Merkada?", year("ATH", 2024), year("MERKADC1", 2024))
q.ask("several-companies", "mobile arpu 2022, telecom cima and telera", year("TELCIMC1", 2022), year("TLR", 2022))
q.ask("several-companies", "Distribuidora Eléctrica Tres Valles and Aguas Tres Valles: 2024 capex of each",
      year("DIETVAC1", 2024), year("AGUTVAC1", 2024))
q.ask("several-companies", "I need copper output at Pukara and zinc output at Santa Agueda for the second quarter of 2024",
      quarter("PUKARAC1", "2024-06"), quarter("SANAGUC1", "2024-06"))
q.ask("several-companies", "annual reports 2022 of both FIBRAs (Plaza Real, Norte)", only("FIBPLA ar 2022"), only("FIBNOR ar 2022"))
q.ask("several-companies", "I'd like to read both sides on Tejo's bid for Caixa Litoral: the offer document, and what the target's board answered",
      only("TJO offer"), only("CXL board"))
q.ask("several-companies", "gwh 2024: solar betica / ibervento / urubon", year("SBT", 2024), year("IBV", 2024), year("HIDURUC1", 2024))
q.ask("several-companies", "cautionary announcements from altamira and from financiera quebrada", only("BCOALTC1 caution"), only("FINQUEC1 caution"))
q.ask("several-companies", "loan to value at june 2025 for castilla retail and for castilla living",
      quarter("CRS", "2025-06"), quarter("CLS", "2025-06"))
q.ask("several-companies", "Was 2023 a better year for Viña Tres Lomas or for Textil Alpaca Real, judging by net margin?",
      year("VINLOMC1", 2023), year("ALPREAC1", 2023))
q.ask("several-companies", "how did pampa grande and altura each do in 1q25", quarter("LACPAMC1", "2025-03"), quarter("CERALTC1", "2025-03"))

q.ask("several-periods", "merkada selling space 2022 vs 2024", year("MERKADC1", 2022, 2023), year("MERKADC1", 2024))
q.ask("several-periods", "Banco Tejo's net profit in 2021, in 2022 and in 2023, please",
      year("TJO", 2021, 2022), year("TJO", 2022, 2023), year("TJO", 2023, 2024))
q.ask("several-periods", "half-year reports of vina tres lomas, 2023 and 2024", only("VINLOMC1 q 2023-06"), only("VINLOMC1 q 2024-06"))
q.ask("several-periods", "send both pukara sustainability reports, the one on 2023 and the one on 2024",
      only("PUKARAC1 esg 2023"), only("PUKARAC1 esg 2024"))
q.ask("several-periods", "litio salar grande quarterly results Q1, Q2, Q3 of 2024",
      only("LITSALC1 q 2024-03"), only("LITSALC1 q 2024-06"), only("LITSALC1 q 2024-09"))
q.ask("several-periods", "valle hondo fruit exports fy23 against fy25", year("FRUVALC1", 2023, 2024), year("FRUVALC1", 2025))
q.ask("several-periods", "Has traffic on the Autopistas del Duero grown between the first half of 2024 and the first half of 2025?",
      quarter("ADU", "2024-06", "2025-06"), quarter("ADU", "2025-06"))
q.ask("several-periods", "quebrada loan losses from 2020 through 2022",
      year("FINQUEC1", 2020, 2021), year("FINQUEC1", 2021, 2022), year("FINQUEC1", 2022, 2023))
q.ask("several-periods", "what moved between the 2024 and the 2025 rating reports on Banco de la Cordillera",
      only("BCOCORC1 rating24"), only("BCOCORC1 rating25"))
q.ask("several-periods", "levante resorts bottom line: 2020/21 with covid, then 2023/24", year("LVR", 2021, 2022), year("LVR", 2024))
q.ask("several-periods", "oriol r&d spend 2021 / 22 / 23", year("ORI", 2021, 2022), year("ORI", 2022, 2023), year("ORI", 2023, 2024))
q.ask("several-periods", "passengers on kantuta in 2018 and then in 2020", year("KANTUTC1", 2018, 2019), year("KANTUTC1", 2020))
q.ask("several-periods", "Moda Gándara: share of sales made online, FY2022 compared with FY2024", year("MGA", 2022, 2023), year("MGA", 2024))

q.ask("relative-date", "newest quarter's numbers for merkada", quarter("MERKADC1", "2025-09"))
q.ask("relative-date", "how much did aeropuna make last year", year("AERPUNC1", 2024))
q.ask("relative-date", "what is the most recent annual report of petrolera chaco norte that you have", only("PETCHAC1 ar 2023"))
q.ask("relative-date", "Trasandino has just reported its half year, can I see it?", only("FERTRAC1 q 2025-09"))
q.ask("relative-date", "latest annual report azeites do sul", only("AZS ar 2024"))
q.ask("relative-date", "who at Quilmay was buying shares this September", only("INVQUIC1 dealing"))
q.ask("relative-date", "i missed bancord's call this month, what was said about deposits?", only("BCOCORC1 call 2025-09"))
q.ask("relative-date", "fees at caixa litoral: nine months of this year against nine months of last year",
      quarter("CXL", "2024-09", "2025-09"), quarter("CXL", "2025-09"))
q.ask("relative-date", "profit of the foz football club last season", year("FOZ", 2025))
q.ask("relative-date", "Two years ago, how much debt did Castilla Retail carry at year end?", year("CRS", 2023))
q.ask("relative-date", "ibervento put something out in july about the wind, can't find it", only("IBV warning"))
q.ask("relative-date", "distribution fibra plaza real announced last month", only("FIBPLA dist25"))
q.ask("relative-date", "gasoductos andinos first six months of this year", quarter("GASANDC1", "2025-06"))

q.ask("document-type", "full-year 2024 earnings call ibervento, the transcript", only("IBV call 2024-12"))
q.ask("document-type", "Where can I find the prospectus for Merkada's series B bonds?", only("MERKADC1 bond"))
q.ask("document-type", "audited fin statements generadora del pacifico 2023 (i already have the annual report)", only("GENPACC1 fs 2023"))
q.ask("document-type", "agm notice moda gandara 2025", only("MGA agm25"))
q.ask("document-type", "slide deck of aeropuna for q3 25", only("AERPUNC1 slides 2025-09"))
q.ask("document-type", "current prospectus of the andes 20 etf", only("ANDES20 prospectus24"))
q.ask("document-type", "I'm looking for the credit rating report on the project bonds of Autopistas del Duero", only("ADU rating"))
q.ask("document-type", "any director dealings at atlantida hoteles?", only("ATH dealing"))
q.ask("document-type", "circular telera fibre network stake", only("TLR fibre"))
q.ask("document-type", "Banco Tejo's sustainability report 2024, thank you", only("TJO esg 2024"))
q.ask("document-type", "get me navegacao atlantica's trading statement about the red sea", only("NAT redsea"))
q.ask("document-type", "dividend notice cementos volcan for 2024", only("CEMVOLC1 div24"))
q.ask("document-type", "full-year results of media rambla 2024", only("RMB fy 2024"))

q.ask("topic", "who had to recall baby milk", only("LACPAMC1 recall"))
q.ask("topic", "A drug maker's late-stage trial failed a couple of months back. Which one was it and what did they say?", only("ORI trial"))
q.ask("topic", "online shop hacked", only("MGA cyber"))
q.ask("topic", "until when does the port concession run now?", only("PUEBAHC1 concession"))
q.ask("topic", "5g spectrum - who got some?", only("TELCIMC1 spectrum"))
q.ask("topic", "is there a paper on shutting a coal unit ahead of time", only("GENPACC1 coal"))
q.ask("topic", "Were any cork forests burnt this summer?", only("CMT wildfire"))
q.ask("topic", "anyone planning floating wind turbines at sea", only("IBV offshore"))
q.ask("topic", "which mine had to stop because workers walked out", only("SANAGUC1 strike"))
q.ask("topic", "purchase of student housing", only("CLS students"))
q.ask("topic", "builder being investigated by prosecutors??", only("CONMESC1 probe"))
q.ask("topic", "Which producer told the market that olive oil was getting cheaper?", only("AZS warning"))
q.ask("topic", "who warned that little water was reaching the reservoir", only("HIDURUC1 drought"))

q.ask("follow-up", "and 2022?", year("SANAGUC1", 2022),
      history=["silver output santa agueda 2023", "Compañía Minera Santa Águeda S.A.A. produced 11.8 million ounces of silver in 2023."])
q.ask("follow-up", "how about their insurance arm", year("SEGCORC1", 2024),
      history=["net income bancord 2024", "Banco de la Cordillera S.A. had net income of 1,214 million in 2024."])
q.ask("follow-up", "Q2?", quarter("CEMVOLC1", "2025-06"),
      history=["cement despatches of cementos volcan in Q1 2025",
               "Cementos Volcán S.A.A. despatched 812 thousand tonnes in the first quarter of 2025."])
q.ask("follow-up", "is there a transcript for that quarter?", only("PUKARAC1 call 2025-09"),
      history=["How did Minera Pukara do in the third quarter of 2025?",
               "In Q3 2025 Minera Pukara S.A.A. sold 71 thousand tonnes of copper, and EBITDA rose 14% to 402 million."])
q.ask("follow-up", "and the water company with almost the same name", year("AGUTVAC1", 2023),
      history=["capex 2023 distribuidora electrica tres valles", "Distribuidora Eléctrica Tres Valles S.A. invested 188 million in 2023."])
q.ask("follow-up", "Same question for Caixa Litoral please", year("CXL", 2022),
      history=["What was Banco Tejo's NPL ratio at the end of 2022?", "The NPL ratio of Banco Tejo S.A. was 3.1% at 31 December 2022."])
q.ask("follow-up", "why so much more", year("AERPUNC1", 2023),
      history=["aeropuna maintenance cost 2023", "Maintenance cost of AeroPuna S.A. was 96 million in 2023, 31% more than the year before."])
q.ask("follow-up", "the season before that", year("FOZ", 2023),
      history=["net result cd foz 2023/24", "Clube Desportivo da Foz SAD lost 6.4 million euros in 2023/24."])
q.ask("follow-up", "what did the other side of the talks publish", only("FINQUEC1 caution"),
      history=["has altamira said anything on a merger",
               "On 21 July 2025 Banco Altamira S.A. cautioned shareholders that it is in talks on a merger with Financiera Quebrada S.A."])
q.ask("follow-up", "ok and on which day is it paid", only("ATH div24"),
      history=["Is Atlántida Hoteles paying a dividend for 2024?",
               "Yes, Atlántida Hoteles S.A. announced a dividend of 0.18 euros per share for 2024 in May 2025."])
q.ask("follow-up", "sorry, Living, not Retail", year("CLS", 2024),
      history=["vacancy castilla 2024", "Vacancy at Castilla Retail SOCIMI S.A. was 4.9% at the end of 2024."])
q.ask("follow-up", "the second", only("FIBNOR ar 2023"),
      history=["fibra annual report 2023", "There are two:\n1. FIBRA Plaza Real\n2. FIBRA Norte Logística\nWhich one would you like?"])
q.ask("follow-up", "fy25 please", year("AZUNORC1", 2025),
      history=["how much cane did azucarera del norte crush",
               "Of which fiscal year would you like to know the cane crushed by Azucarera del Norte S.A.A.?"])
q.ask("follow-up", "give me the main points of that circular", only("INVQUIC1 spin"),
      history=["what's quilmay doing with its food business",
               "Inversiones Quilmay S.A. asked its shareholders in May 2025 to approve a spin-off of the food division."])
q.ask("follow-up", "could you do both for 2021 as well?", year("BCOALTC1", 2021), year("BCOCORC1", 2021),
      history=["provisions 2023 banco altamira vs banco de la cordillera",
               "In 2023 Banco Altamira S.A. charged 214 million for loan losses, Banco de la Cordillera S.A. 655 million."])
q.ask("follow-up", "next one: quitasol, number of pharmacies 2023", year("FARQUIC1", 2023),
      history=["lithium carbonate sold by Litio Salar Grande in 2023",
               "Litio Salar Grande S.A. sold 38 thousand tonnes of lithium carbonate in 2023.",
               "thx", "Glad to help."])
q.ask("follow-up", "what had it lost in 2020, when it still had its old name?", year("KANTUTC1", 2020),
      history=["aeropuna net loss 2022",
               "AeroPuna S.A., which was Transportes Aéreos Kantuta S.A. until its recapitalisation, lost 57 million in 2022."])
q.ask("follow-up", "are you sure? look it up once more", year("LITSALC1", 2024),
      history=["litio salar grande workforce 2024", "Litio Salar Grande S.A. employed 12 people at the end of 2024."])
q.ask("follow-up", "who took over?", only("BCOCORC1 ceo"),
      history=["Did the general manager of Banco de la Cordillera change?",
               "Yes, Banco de la Cordillera S.A. announced a new General Manager in October 2024."])
q.ask("follow-up", "how did the rating agency react", only("CONMESC1 rating"),
      history=["news on constructora meseta early 2024",
               "In February 2024 Constructora Meseta S.A. told the market that the public prosecutor was investigating the company."])
q.ask("follow-up", "the june 2025 half year too, while you're at it", quarter("VINLOMC1", "2025-06"),
      history=["tres lomas bottled wine exports 2024", "Viña Tres Lomas S.A. exported 2.3 million cases of bottled wine in 2024."])
q.ask("follow-up", "And the net income of its parent that year?", year("INVQUIC1", 2023),
      history=["net income pampa grande 2023",
               "Lácteos Pampa Grande S.A., which Inversiones Quilmay S.A. controls, had net income of 74 million in 2023."])
q.ask("follow-up", "now Q3 for the pair", quarter("PUKARAC1", "2025-09"), quarter("SANAGUC1", "2025-09"),
      history=["unit cash cost at pukara and at santa agueda q2 2025",
               "In the second quarter of 2025 the cash cost was 1.71 dollars per pound at Minera Pukara S.A.A., and 1.08 at Compañía Minera Santa Águeda S.A.A."])
q.ask("follow-up", "back to the hotels, same figure one year on", year("ATH", 2024),
      history=["ebitda atlantida hoteles 2023", "Atlántida Hoteles S.A. had EBITDA of 131 million euros in 2023.",
               "and cortiças do montado?", "Cortiças do Montado SGPS S.A. had EBITDA of 88 million euros in 2023.", "right", "Anything else?"])
q.ask("follow-up", "do they have a presentation on this", only("ORI slides 2024-12"),
      history=["Farmacéutica Oriol results for the full year 2024",
               "Farmacéutica Oriol S.A. grew sales by 9% to 412 million euros in 2024, and net profit by 3%."])
q.ask("follow-up", "up or down on the first half a year earlier?", quarter("CRA", "2024-06", "2025-06"),
      history=["conservas ria azul revenue h1 2025", "Conservas Ría Azul S.A. had revenue of 143 million euros in the first half of 2025."])

q.ask("abstention", "hola")
q.ask("abstention", "good morning, is anyone there?")
q.ask("abstention", "what does it mean when a share goes ex-dividend")
q.ask("abstention", "Explain to me how a trading halt differs from a delisting, in general.")
q.ask("abstention", "Banco Mirador annual report 2023")
q.ask("abstention", "copper output of cerro azufre mining in 2024")
q.ask("abstention", "repsol dividend 2024")
q.ask("abstention", "who won the champions league last year")
q.ask("abstention", "how do you say 'we hereby inform the market' in spanish")
q.ask("abstention", "are you a bot")
q.ask("abstention", "what's 12% of 3,450,000")
q.ask("abstention", "Which languages do you understand?")
q.ask("abstention", "that was all, many thanks!",
      history=["telera subscribers 2024", "Telera Comunicaciones S.A. had 1.9 million subscribers at the end of 2024."])
q.ask("abstention", "perfect 👌",
      history=["when is the agm of telecom cima", "The Annual General Meeting of Telecom Cima S.A. was called for 31 March 2025."])
q.ask("abstention", "put that answer in bullet points",
      history=["risks named by mar bravo 2023",
               "Pesquera Mar Bravo S.A.A. names the state of the anchovy stock, El Niño, the quotas, the price of fishmeal, and the dependence on one buyer in China."])
q.ask("abstention", "hmm ok, let me think about it")
