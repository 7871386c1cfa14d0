"""Companies listed in India and Bangladesh: years that end in March, written in many ways; two families of sister companies."""

import datetime
import hashlib

from .shelf import Catalogue, Questions, month_end

PUBLISHED_UNTIL = datetime.date(2025, 9, 12)

# symbol, name, short name, six-digit code, how entries look, first year, first year of quarters, style of the annual report, missing handles
COMPANIES = [
    ("RAJVIND", "Rajvansh Industries Limited", "Rajvansh Ind", "500871", "desk", 2019, 2022, "integrated", []),
    ("RAJPOWER", "Rajvansh Power Limited", "Rajvansh Power", "532878", "bse", 2019, 2024, "annual", []),
    ("RAJFIN", "Rajvansh Finance Limited", "Rajvansh Finance", "511871", "desk", 2019, 2024, "annual", []),
    ("RAJCONS", "Rajvansh Consumer Products Limited", "Rajvansh Consumer", "543872", "ir", 2021, 2024, "annual", []),
    ("RVRETAIL", "Rajvansh Retail Ventures Limited", "Rajvansh Retail", "543990", "drive", 2024, 2024, "annual", ["q1 2024"]),
    ("TEJMOT", "Tejasvi Motors Limited", "Tejasvi Motors", "500742", "desk", 2019, 2022, "integrated", []),
    ("TEJSTEEL", "Tejasvi Steel Limited", "Tejasvi Steel", "500743", "bse", 2019, 2024, "integrated", []),
    ("TEJCHEM", "Tejasvi Chemicals Limited", "Tejasvi Chem", "506742", "folder", 2019, 2025, "annual", []),
    ("TEJDIGI", "Tejasvi Digital Services Limited", "Tejasvi Digital", "543742", "ir", 2022, 2024, "annual", []),
    ("TEJHFL", "Tejasvi Housing Finance Limited", "Tejasvi HFL", "535742", "bse", 2019, 2024, "annual", []),
    ("OMKARLAB", "Omkara Laboratories Limited", "Omkara Labs", "524318", "desk", 2019, 2023, "annual", []),
    ("NIRVAAN", "Nirvaan Pharma Limited", "Nirvaan", "524659", "folder", 2019, 2024, "annual", []),
    ("VISHLIFE", "Vishwam Lifesciences Limited", "Vishwam", "543413", "drive", 2021, 2025, "annual", []),
    ("KONKANBK", "Konkan Bank Limited", "Konkan Bank", "532949", "desk", 2019, 2023, "integrated", []),
    ("DECTRUST", "Deccan Trust Bank Limited", "Deccan Trust Bank", "532193", "bse", 2019, 2024, "annual", []),
    ("PURVSFB", "Purvanchal Small Finance Bank Limited", "Purvanchal SFB", "543291", "ir", 2021, 2025, "annual", []),
    ("SAMRIDHI", "Samridhi Microfinance Limited", "Samridhi", "541776", "drive", 2019, 2024, "annual", []),
    ("BLUEPEAK", "Bluepeak Capital Limited", "Bluepeak", "511093", "folder", 2019, None, "annual", []),
    ("QUANTRIX", "Quantrix Technologies Limited", "Quantrix", "532764", "desk", 2019, 2022, "integrated", []),
    ("INDRAINFO", "Indra Infosystems Limited", "Indra", "532415", "ir", 2019, 2024, "annual", []),
    ("MALWACEM", "Malwa Cement Limited", "Malwa Cement", "500339", "drive", 2019, 2024, "annual", []),
    ("JAIGIRI", "Jaigiri Cements & Minerals Limited", "Jaigiri", "530457", "folder", 2019, None, "annual", ["ar 2022"]),
    ("MADHUFOOD", "Madhurima Foods Limited", "Madhurima", "519262", "bse", 2019, 2025, "annual", []),
    ("HARITTEA", "Harit Tea Estates Limited", "Harit Tea", "508136", "folder", 2019, None, "annual", []),
    ("SAMHOTEL", "Samrat Heritage Hotels Limited", "Samrat Hotels", "500917", "desk", 2019, 2024, "annual", []),
    ("SANJIVAN", "Sanjivan Hospitals Limited", "Sanjivan", "539877", "ir", 2020, 2024, "integrated", []),
    ("PCFORGE", "Prakash Castings & Forgings Limited", "Prakash Castings", "513378", "folder", 2019, 2025, "annual", []),
    ("GANGAGEAR", "Ganga Gears Limited", "Ganga Gears", "505714", "drive", 2019, 2025, "annual", []),
    ("ORCHIDREAL", "Skyline Orchid Realty Limited", "Skyline Orchid", "533166", "bse", 2019, 2025, "annual", []),
    ("RANGOLI", "Rangoli Paints Limited", "Rangoli Paints", "500563", "desk", 2019, 2023, "annual", []),
    ("SWARNIKA", "Swarnika Jewellers Limited", "Swarnika", "534813", "drive", 2019, 2025, "annual", []),
    ("VAYULOG", "Vayu Logistics Limited", "Vayu", "540212", "bse", 2019, 2025, "annual", []),
    ("PAVANAIR", "Pavan Airways Limited", "Pavan Air", "539561", "desk", 2019, 2024, "annual", []),
    ("DHWANI", "Dhwani Telecom Limited", "Dhwani", "532827", "ir", 2019, 2024, "annual", ["ar 2025"]),
    ("RAKSHA", "Raksha Life Insurance Company Limited", "Raksha Life", "540791", "desk", 2019, 2024, "integrated", []),
    ("KAVERISPG", "Kaveri Spinning Mills Limited", "Kaveri Spinning", "514237", "folder", 2019, 2025, "annual", ["ar 2025"]),
    ("KAVERIAGRO", "Kaveri Agro Chemicals Limited", "Kaveri Agro", "524912", "drive", 2019, 2025, "annual", []),
    ("URJITA", "Urjita Renewables Limited", "Urjita", "533281", "bse", 2019, 2025, "annual", []),
    ("JHATPAT", "Jhatpat Commerce Limited", "Jhatpat", "543899", "ir", 2024, 2025, "annual", []),
    ("BHARANI", "Bharani Heavy Electricals Limited", "Bharani", "500118", "desk", 2019, 2024, "annual", []),
    ("RANGOLIBD", "Rangoli Paints Bangladesh PLC", "Rangoli Bangladesh", None, "folder", 2019, 2025, "annual", []),
    ("MDTEX", "Meghna Delta Textiles PLC", "Meghna Delta", None, "drive", 2020, 2025, "annual", ["ar 2025"]),
]
NAMES = {company[0]: company[1] for company in COMPANIES}

# Groups that are objects, with what the desk wrote down.
FIELDS = {
    "RAJPOWER": {"nse_symbol": "RAJPOWER", "industry": "Power", "promoter": "Rajvansh family"},
    "RAJCONS": {"nse_symbol": "RAJCONS", "bse_code": "543872", "promoter": "Rajvansh family"},
    "TEJSTEEL": {"nse_symbol": "TEJSTEEL", "industry": "Steel", "house": "Tejasvi"},
    "TEJCHEM": {"house": "Tejasvi"}, "TEJDIGI": {"nse_symbol": "TEJDIGI", "house": "Tejasvi", "industry": "IT services"},
    "DECTRUST": {"nse_symbol": "DECTRUST", "industry": "Private bank"},
    "INDRAINFO": {"nse_symbol": "INDRAINFO", "bse_code": "532415", "industry": "IT services"},
    "MALWACEM": {"industry": "Cement"}, "JAIGIRI": {"industry": "Cement", "bse_code": "530457"},
    "SANJIVAN": {"bse_code": "539877", "industry": "Hospitals"},
    "PCFORGE": {"nse_symbol": "PCFORGE", "bse_code": "513378"},
    "DHWANI": {"nse_symbol": "DHWANI", "bse_code": "532827"},
    "URJITA": {"nse_symbol": "URJITA", "formerly": "Suryamukhi Windfarms Limited", "industry": "Renewable energy"},
    "JHATPAT": {"nse_symbol": "JHATPAT", "bse_code": "543899", "brands": ["10MinMart"]},
    "BHARANI": {"nse_symbol": "BHARANI", "ownership": "Government of India"},
    "RANGOLIBD": {"dse_code": "RANGOLIBD", "country": "Bangladesh", "currency": "BDT"},
    "MDTEX": {"dse_code": "MDTEX", "country": "Bangladesh", "currency": "BDT"},
}

ASSOCIATIONS = {
    "Softline Infotech": "QUANTRIX", "Suryamukhi Windfarms": "URJITA", "Shriniketan Leasing": "BLUEPEAK", "PCF": "PCFORGE", "DTB": "DECTRUST",
    "Purvi Bank": "PURVSFB", "10MinMart": "JHATPAT", "Nuskha": "RAJCONS", "Tejasvi HFL": "TEJHFL",
    "The Rajvansh companies": ["RAJVIND", "RAJPOWER", "RAJFIN", "RAJCONS", "RVRETAIL"],
    "Tejasvi house": ["TEJMOT", "TEJSTEEL", "TEJCHEM", "TEJDIGI", "TEJHFL"],
}

# Who files what, and since which year.
CALLERS = {
    "RAJVIND": 2022, "TEJMOT": 2022, "QUANTRIX": 2022, "OMKARLAB": 2023, "KONKANBK": 2023, "RANGOLI": 2023, "RAJFIN": 2024, "RAJCONS": 2024,
    "TEJSTEEL": 2024, "TEJDIGI": 2024, "NIRVAAN": 2024, "DECTRUST": 2024, "MALWACEM": 2024, "SAMHOTEL": 2024, "PAVANAIR": 2024, "RAKSHA": 2024,
    "ORCHIDREAL": 2025, "VAYULOG": 2025, "JHATPAT": 2025, "SANJIVAN": 2025,
}
PRESENTERS = {"RAJVIND": 2024, "TEJMOT": 2024, "KONKANBK": 2024, "SANJIVAN": 2024, "OMKARLAB": 2025, "QUANTRIX": 2025, "RANGOLI": 2025, "JHATPAT": 2025, "DHWANI": 2025}
HOLDERS = ["RAJVIND", "TEJMOT", "TEJSTEEL", "OMKARLAB", "KONKANBK", "URJITA", "MALWACEM", "JHATPAT", "PAVANAIR", "SWARNIKA"]
MEETERS = ["RAJVIND", "TEJMOT", "OMKARLAB", "KONKANBK", "QUANTRIX", "RANGOLI", "INDRAINFO", "DHWANI", "SAMHOTEL", "NIRVAAN", "RANGOLIBD"]
RESPONSIBLE = ["RAJVIND", "RAJPOWER", "TEJMOT", "TEJSTEEL", "QUANTRIX", "MALWACEM", "BHARANI", "RANGOLI"]
RELATED = ["RAJVIND", "TEJSTEEL", "RAJPOWER", "RANGOLI"]

# symbol, handle, kind, day, title
OTHERS = [
    ("RAJVIND", "scheme", "Scheme", "2020-11-12", "Scheme of Arrangement: demerger of the consumer business into Rajvansh Consumer Products Limited"),
    ("RAJVIND", "dahej", "Press release", "2023-08-28", "Rajvansh Industries to invest ₹4,200 crore in a new PTA plant at Dahej"),
    ("RAJVIND", "fire", "Press release", "2024-04-19", "Update on the fire at the Hazira polyester unit"),
    ("RAJVIND", "bonus", "Announcement", "2022-10-10", "Record date for bonus issue of equity shares in the ratio 1:1"),
    ("RAJVIND", "pledge a", "Disclosure", "2023-02-09", "Disclosure under Regulation 31: creation of pledge by promoter entities"),
    ("RAJVIND", "pledge b", "Disclosure", "2025-01-20", "Disclosure under Regulation 31: release of pledge by promoter entities"),
    ("RAJVIND", "ballot", "Postal ballot", "2024-12-03", "Postal ballot notice: re-appointment of Mr. Dhairya Rajvansh as Managing Director"),
    ("RAJVIND", "rating 2023", "Credit rating", "2023-02-24", "Credit rating letter, Bharosa Ratings: AA / Stable"),
    ("RAJVIND", "rating 2025", "Credit rating", "2025-02-21", "Credit rating letter, Bharosa Ratings: upgraded to AA+ / Stable"),
    ("RAJPOWER", "rating 2020", "Credit rating", "2020-06-11", "Intimation of credit rating: Acura Ratings downgrades long-term facilities to BBB- / Negative"),
    ("RAJPOWER", "rating 2024", "Credit rating", "2024-10-17", "Intimation of credit rating: Acura Ratings upgrades long-term facilities to A- / Stable"),
    ("RAJPOWER", "unit 2", "Press release", "2023-03-14", "Commissioning of Unit 2 (660 MW) of the Balangir thermal power station"),
    ("RAJPOWER", "ppa", "Press release", "2024-01-23", "Signing of a power purchase agreement for 800 MW with Gujarat distribution companies"),
    ("RAJPOWER", "qip", "Placement document", "2024-06-27", "Placement document: qualified institutions placement of equity shares aggregating ₹2,500 crore"),
    ("RAJFIN", "ncd", "Prospectus", "2023-11-06", "Shelf prospectus: public issue of secured redeemable NCDs up to ₹1,000 crore"),
    ("RAJFIN", "penalty", "Announcement", "2024-07-02", "Intimation of a penalty of ₹2.4 crore imposed by the Reserve Bank of India"),
    ("RAJFIN", "rating 2022", "Credit rating", "2022-09-13", "Credit rating letter, Bharosa Ratings: AA+ / Stable"),
    ("RAJFIN", "rating 2024", "Credit rating", "2024-09-18", "Credit rating letter, Bharosa Ratings: AA+ / Positive"),
    ("RAJCONS", "nuskha", "Press release", "2022-05-16", "Acquisition of 74% of Nuskha Ayurveda Private Limited"),
    ("RAJCONS", "gst", "Press release", "2025-09-08", "Lower prices for soaps, shampoos and toothpaste from 22 September following the GST rate cut"),
    ("RVRETAIL", "drhp", "DRHP", "2023-03-30", "Draft Red Herring Prospectus"),
    ("RVRETAIL", "rhp", "RHP", "2023-09-11", "Red Herring Prospectus"),
    ("TEJMOT", "volt", "Press release", "2023-01-12", "Launch of the Tejasvi Volt, the company's first electric SUV"),
    ("TEJMOT", "recall", "Press release", "2024-02-16", "Voluntary recall of 11,400 Tejasvi Volt vehicles for a battery software update"),
    ("TEJMOT", "cv scheme", "Scheme", "2024-03-04", "Composite Scheme of Arrangement: demerger of the commercial vehicle business"),
    ("TEJMOT", "sales aug24", "Press release", "2024-09-02", "Wholesale and retail sales for August 2024"),
    ("TEJMOT", "sales jun25", "Press release", "2025-07-01", "Wholesale and retail sales for June 2025"),
    ("TEJMOT", "sales jul25", "Press release", "2025-08-01", "Wholesale and retail sales for July 2025"),
    ("TEJMOT", "sales aug25", "Press release", "2025-09-01", "Wholesale and retail sales for August 2025"),
    ("TEJMOT", "rating 2024", "Credit rating", "2024-08-22", "Credit rating letter, Acura Ratings: AA+ / Stable reaffirmed"),
    ("TEJSTEEL", "utkal", "Press release", "2021-06-30", "Acquisition of Utkal Ispat Limited under the Insolvency and Bankruptcy Code: approval by NCLT"),
    ("TEJSTEEL", "furnace", "Announcement", "2024-08-05", "Planned shutdown of Blast Furnace 3 at Raigarh for relining"),
    ("TEJSTEEL", "pledge", "Disclosure", "2023-05-19", "Disclosure of encumbrance created by promoters under SAST Regulations"),
    ("TEJSTEEL", "rating 2024", "Credit rating", "2024-11-12", "Intimation of credit rating: Acura Ratings reaffirms AA / Stable"),
    ("TEJCHEM", "blast", "Announcement", "2022-04-12", "Explosion at the Ankleshwar unit"),
    ("TEJCHEM", "closure", "Announcement", "2022-04-20", "Closure direction of the Gujarat Pollution Control Board, Ankleshwar unit"),
    ("TEJCHEM", "reopening", "Announcement", "2022-07-06", "Revocation of the closure direction and restart of the Ankleshwar unit"),
    ("TEJDIGI", "drhp", "DRHP", "2021-08-18", "Draft Red Herring Prospectus"),
    ("TEJDIGI", "ceo", "Announcement", "2023-11-27", "Change of Chief Executive Officer: Ms. Ipsita Rao succeeds Mr. Karan Bhalla"),
    ("TEJDIGI", "buyback", "Letter of offer", "2024-06-10", "Letter of offer: buyback of equity shares through the tender route"),
    ("TEJHFL", "scheme", "Scheme", "2023-07-24", "Scheme of Amalgamation of Tejasvi Capital Limited with Tejasvi Housing Finance Limited"),
    ("TEJHFL", "rating 2025", "Credit rating", "2025-06-16", "Intimation of credit rating: Bharosa Ratings AA+ / Stable for NCDs"),
    ("OMKARLAB", "483", "Announcement", "2023-02-20", "USFDA inspection of the Baddi plant: Form 483 with five observations"),
    ("OMKARLAB", "warning", "Announcement", "2023-08-07", "USFDA warning letter for the Baddi plant"),
    ("OMKARLAB", "eir", "Press release", "2024-11-18", "USFDA closes its inspection of the Baddi plant and issues the EIR"),
    ("OMKARLAB", "tofa", "Press release", "2024-05-28", "USFDA approval for generic tofacitinib tablets"),
    ("OMKARLAB", "buyback", "Letter of offer", "2022-08-16", "Letter of offer: buyback of 60 lakh equity shares"),
    ("NIRVAAN", "alert", "Announcement", "2024-03-21", "USFDA import alert on the Pithampur unit"),
    ("NIRVAAN", "cfo", "Announcement", "2025-05-26", "Resignation of the Chief Financial Officer"),
    ("VISHLIFE", "drhp", "DRHP", "2020-12-21", "Draft Red Herring Prospectus"),
    ("VISHLIFE", "cdmo", "Press release", "2025-01-14", "Five-year CDMO contract with a European innovator"),
    ("KONKANBK", "cards", "Announcement", "2023-12-15", "RBI directs the bank to stop issuing new credit cards"),
    ("KONKANBK", "cards lifted", "Announcement", "2024-09-24", "RBI lifts the restriction on new credit cards"),
    ("KONKANBK", "md", "Announcement", "2024-05-03", "RBI approval for the appointment of Ms. Revathi Kamath as Managing Director & CEO"),
    ("KONKANBK", "qip", "Placement document", "2023-07-12", "Placement document: qualified institutions placement, ₹1,800 crore"),
    ("DECTRUST", "fraud", "Announcement", "2022-09-29", "Disclosure of a fraud of ₹312 crore in a borrower account reported to RBI"),
    ("DECTRUST", "auditor", "Announcement", "2021-06-22", "Resignation of the statutory auditors"),
    ("DECTRUST", "rights", "Letter of offer", "2023-01-30", "Letter of offer: rights issue of equity shares, ₹900 crore"),
    ("PURVSFB", "drhp", "DRHP", "2020-01-27", "Draft Red Herring Prospectus"),
    ("PURVSFB", "universal", "Press release", "2025-06-09", "Application to RBI for a universal banking licence"),
    ("SAMRIDHI", "karnataka", "Press release", "2025-02-18", "Effect of the Karnataka microfinance ordinance on collections"),
    ("SAMRIDHI", "rating 2023", "Credit rating", "2023-10-05", "Rating letter Bharosa Ratings A Stable"),
    ("SAMRIDHI", "rating 2025", "Credit rating", "2025-03-27", "Rating letter Bharosa Ratings downgrade to BBB+ Negative"),
    ("BLUEPEAK", "name", "Announcement", "2022-06-01", "Change of name from Shriniketan Leasing Limited to Bluepeak Capital Limited"),
    ("BLUEPEAK", "preferential", "Postal ballot", "2022-11-14", "Postal ballot notice - preferential issue of warrants to promoters"),
    ("QUANTRIX", "name", "Announcement", "2021-07-19", "Change of name from Softline Infotech Limited to Quantrix Technologies Limited"),
    ("QUANTRIX", "buyback", "Letter of offer", "2023-04-24", "Letter of offer: buyback of equity shares at ₹1,150 per share"),
    ("QUANTRIX", "nordic", "Press release", "2024-10-08", "Quantrix wins a USD 240 million deal with a Nordic bank"),
    ("INDRAINFO", "ransom", "Announcement", "2023-05-22", "Ransomware incident at the Chennai data centre"),
    ("INDRAINFO", "bonus", "Announcement", "2024-07-15", "Bonus issue of equity shares in the ratio 1:2"),
    ("MALWACEM", "jaigiri", "Press release", "2025-01-16", "Share purchase agreement to acquire 54 percent of Jaigiri Cements"),
    ("MALWACEM", "satna", "Press release", "2023-09-20", "Satna line 2 commissioned 2.5 MTPA"),
    ("JAIGIRI", "open offer", "Letter of offer", "2025-03-10", "Letter of offer - open offer by Malwa Cement to public shareholders of Jaigiri"),
    ("JAIGIRI", "directors", "Announcement", "2025-03-28", "Recommendation of the committee of independent directors on the open offer"),
    ("MADHUFOOD", "recall", "Announcement", "2023-06-15", "Recall of one batch of Madhu glucose biscuits"),
    ("MADHUFOOD", "sitapur", "Press release", "2024-12-09", "Commercial production begins at the Sitapur biscuit plant"),
    ("HARITTEA", "estate", "Announcement", "2024-02-05", "Sale of the Rungajuli estate in the Dooars"),
    ("SAMHOTEL", "ayodhya", "Press release", "2024-01-10", "Management contract signed for a 210-room hotel at Ayodhya"),
    ("SAMHOTEL", "rights", "Letter of offer", "2021-02-15", "Letter of offer: rights issue of equity shares"),
    ("SANJIVAN", "guwahati", "Press release", "2024-08-13", "Acquisition of a 300-bed hospital in Guwahati"),
    ("PCFORGE", "wheels", "Announcement", "2024-06-18", "Order from Indian Railways for Vande Bharat wheelsets"),
    ("GANGAGEAR", "split", "Announcement", "2024-09-06", "Stock split record date face value 10 to 2"),
    ("GANGAGEAR", "ballot", "Postal ballot", "2024-07-29", "Postal ballot notice stock split"),
    ("ORCHIDREAL", "bookings 2024", "Press release", "2024-04-09", "Bookings of ₹2,240 crore in FY24"),
    ("ORCHIDREAL", "bookings 2025", "Press release", "2025-04-08", "Highest ever bookings of ₹3,150 crore in FY25"),
    ("ORCHIDREAL", "hebbal", "Press release", "2024-10-30", "Acquisition of a 14-acre land parcel at Hebbal, Bengaluru"),
    ("RANGOLI", "prices", "Press release", "2021-11-22", "Price increase of 8% across decorative paints"),
    ("RANGOLI", "putty", "Press release", "2024-02-28", "Commissioning of the white cement and putty plant in Rajasthan"),
    ("SWARNIKA", "update q4", "Press release", "2025-04-05", "Business update Q4FY25"),
    ("SWARNIKA", "update q1", "Press release", "2025-07-04", "Business update Q1FY26"),
    ("VAYULOG", "cold", "Announcement", "2023-10-11", "Slump sale of the cold chain business"),
    ("PAVANAIR", "engines", "Announcement", "2023-11-20", "Grounding of eleven aircraft owing to a shortage of engines"),
    ("PAVANAIR", "order", "Press release", "2024-07-23", "Order for 40 narrow-body aircraft"),
    ("PAVANAIR", "pilots", "Announcement", "2025-06-03", "DGCA show-cause notice on pilot duty hours"),
    ("DHWANI", "equity 2023", "Announcement", "2023-02-06", "Conversion of deferred AGR interest into equity held by the Government of India"),
    ("DHWANI", "equity 2025", "Announcement", "2025-04-08", "Allotment of further equity shares to the Government of India against spectrum dues"),
    ("DHWANI", "tariff", "Press release", "2024-07-01", "Revision of prepaid and postpaid tariffs"),
    ("RAKSHA", "ev 2024", "Embedded value report", "2024-05-14", "Embedded value report as at 31 March 2024"),
    ("RAKSHA", "ev 2025", "Embedded value report", "2025-05-13", "Embedded value report as at 31 March 2025"),
    ("RAKSHA", "gst", "Announcement", "2025-09-05", "Effect of the GST exemption for individual life policies on the company"),
    ("KAVERISPG", "tariffs", "Announcement", "2025-08-11", "Impact of US tariffs on yarn and home textile exports"),
    ("KAVERIAGRO", "herbicide", "Press release", "2024-06-04", "Registration of new herbicide for paddy"),
    ("URJITA", "name", "Announcement", "2023-08-31", "Change of name from Suryamukhi Windfarms Limited to Urjita Renewables Limited"),
    ("URJITA", "invoked", "Disclosure", "2022-12-19", "Invocation of pledge on shares held by the promoter"),
    ("URJITA", "hybrid", "Press release", "2024-09-12", "Letter of award for a 300 MW wind-solar hybrid project"),
    ("JHATPAT", "drhp", "DRHP", "2023-08-14", "Draft Red Herring Prospectus"),
    ("JHATPAT", "rhp", "RHP", "2024-02-19", "Red Herring Prospectus"),
    ("JHATPAT", "esop", "Postal ballot", "2024-11-25", "Postal ballot notice: Employee Stock Option Plan 2024"),
    ("JHATPAT", "cci", "Announcement", "2025-07-21", "Investigation ordered by the Competition Commission of India into discounts of quick-commerce platforms"),
    ("BHARANI", "ofs", "Announcement", "2023-06-14", "Offer for sale of 5% of the equity by the Government of India: floor price"),
    ("BHARANI", "boilers", "Press release", "2025-03-19", "Order worth ₹2,870 crore for supercritical boilers"),
    ("BHARANI", "cmd", "Announcement", "2024-11-01", "Appointment of the Chairman and Managing Director"),
    ("RANGOLIBD", "psi 2024", "PSI", "2024-05-20", "Price sensitive information - final cash dividend for the year ended 31 March 2024"),
    ("RANGOLIBD", "psi 2025", "PSI", "2025-05-19", "Price sensitive information - final cash dividend for the year ended 31 March 2025"),
    ("MDTEX", "gas", "PSI", "2024-10-15", "PSI temporary closure of the Narayanganj dyeing unit for want of gas"),
    ("MDTEX", "rights", "Rights share offer document", "2022-06-28", "Rights share offer document"),
]

catalogue = Catalogue()
q = Questions("nifty", today="2025-09-15")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() and letter.isascii() else " " for letter in text.lower()).split())


def span(year):
    """2024 is the year 2023-24."""
    return f"{year - 1}-{year % 100:02}"


def clean(title):
    """A title as a file's name."""
    return " ".join("".join(letter if letter.isalnum() or letter in "-&,.%()+" else " " for letter in title.replace("₹", "Rs ")).split())


FOLDERS = {"ar": "Annual reports", "q": "Results", "call": "Concalls", "ppt": "PPTs", "shp": "SHP", "agm": "AGM", "brsr": "BRSR", "rpt": "RPT"}


def add(company, handle, kind, titles, published, year=None, routine=""):
    """One document in the look of its company; titles by look, with the one of "desk" where a look has none."""
    symbol, name, short, code, look = company[:5]
    if handle in company[8] or published > PUBLISHED_UNTIL:
        return
    title, at = titles.get(look, titles["desk"]), published.isoformat()
    if look == "desk":
        uri = f"s3://india-desk/listed/{symbol.lower()}/{at}-{slug(title)}.pdf"
        fields = {"title": f"{name}: {title}", "type": kind, "symbol": symbol, "bse_code": code, "published": at}
    elif look == "bse":
        number = hashlib.md5(f"{symbol} {handle}".encode()).hexdigest()
        uri = f"https://exchange.example/corpfiling/AttachHis/{number[:8]}-{number[8:12]}-{number[12:16]}-{number[16:28]}.pdf"
        fields = {"headline": title, "scrip_code": code, "news_dt": f"{at}T{10 + int(number[0], 16) // 2}:{int(number[1:3], 16) % 60:02}:{int(number[3:5], 16) % 60:02}"}
    elif look == "ir":
        uri = f"https://www.{slug(short)}.example/investors/uploads/{clean(title).replace(' ', '_')}.pdf"
        fields = {"title": title, "category": kind, "year": year and span(year)}
        if not year:
            fields["date"] = f"{published:%d-%m-%Y}"
        if kind == "Results":
            del fields["title"]
    elif look == "drive":
        folder = f"FY{year % 100:02}" if year else "misc"
        uri = f"gs://india-desk/{symbol}/{folder}/{clean(title).replace(' ', '_') if not routine else title}.pdf"
        fields = {} if routine else {"date": at}
    else:
        country = "India" if code else "Bangladesh"
        folder = FOLDERS.get(routine, "Announcements")
        uri = f"file:///research/{country}/{short}/{folder}/{clean(title)}.pdf"
        fields = {"added": f"{published + datetime.timedelta(days=3):%d %b %Y}"} if sum(map(ord, handle)) % 3 else {}
    catalogue.add(name, f"{symbol} {handle}", uri, **fields)


def compose():
    for company in COMPANIES:
        symbol, name, short, code, look, first, first_quarter, style, _ = company
        catalogue.group(name, **FIELDS.get(symbol, {}))
        slow = sum(map(ord, symbol)) % 17
        for year in range(first, 2027):
            fy, end = f"FY{year % 100:02}", month_end(year, 3)
            if year <= 2025:
                label = "Annual Report" if style == "annual" or year < 2021 else "Integrated Annual Report"
                add(company, f"ar {year}", "Annual report", {
                    "desk": f"{label} {span(year)}", "bse": f"{label} for the financial year {span(year)}", "ir": f"{label} {span(year)}",
                    "drive": f"{symbol}_AR_{fy}", "folder": f"{short} AR {span(year)}" if year % 3 else f"{label} {year - 1}-{year}",
                }, end + datetime.timedelta(days=118 + 2 * slow), year, "ar")
            for n in (1, 2, 3, 4):
                closing = month_end(year, 3 * n - 9)
                published = closing + datetime.timedelta(days=(26 if n < 4 else 38) + slow)
                spoken = published + datetime.timedelta(days=4)
                part = {1: "quarter", 2: "quarter and half year", 3: "quarter and nine months", 4: "quarter and year"}[n]
                if first_quarter and year >= first_quarter:
                    audited = "Audited" if n == 4 else "Unaudited"
                    add(company, f"q{n} {year}", "Results", {
                        "desk": f"Q{n}{fy} results", "bse": f"{audited} Financial Results for the {part} ended {closing:%B} {closing.day}, {closing.year}",
                        "ir": f"Financial Results Q{n} FY {span(year)}", "drive": f"{symbol}_Q{n}{fy}_RESULT", "folder": f"{short} Q{n} {fy} results ({closing:%b %y})",
                    }, published, year, "q")
                if symbol in CALLERS and year >= CALLERS[symbol]:
                    also = {1: "", 2: " & H1", 3: " & 9M", 4: ""}[n]
                    add(company, f"call{n} {year}", "Transcript", {
                        "desk": f"Q{n}{fy} earnings call transcript", "bse": f"Transcript of the earnings conference call for Q{n}{also} {fy}",
                        "ir": f"Earnings Call Transcript Q{n} FY {span(year)}", "drive": f"{symbol}_Q{n}{fy}_CONCALL", "folder": f"{spoken} {short} concall Q{n}{fy}",
                    }, spoken, year, "call")
                if symbol in PRESENTERS and year >= PRESENTERS[symbol]:
                    add(company, f"ppt{n} {year}", "Investor presentation", {
                        "desk": f"Q{n}{fy} investor presentation", "ir": f"Investor Presentation Q{n} FY {span(year)}",
                    }, published, year, "ppt")
                if symbol in HOLDERS and (2023, 6) <= (closing.year, closing.month) and not (symbol == "JHATPAT" and year < 2025):
                    add(company, f"shp {closing:%Y-%m}", "Shareholding pattern", {
                        "desk": f"Shareholding pattern as on {closing.day} {closing:%B} {closing.year}", "bse": f"Shareholding Pattern for the period ended {closing:%B} {closing.day}, {closing.year}",
                        "ir": f"Shareholding Pattern {closing:%d.%m.%Y}", "drive": f"{symbol}_SHP_{closing:%b%Y}".upper(),
                    }, closing + datetime.timedelta(days=17), year, "shp")
            if symbol in MEETERS and 2023 <= year <= 2025:
                held = end + datetime.timedelta(days=142 + 2 * slow)
                add(company, f"agm {year}", "AGM notice", {
                    "desk": f"Notice of the Annual General Meeting to be held on {held.day} {held:%B} {held.year}",
                    "ir": f"Notice of AGM {held.year}", "folder": f"Notice AGM {held.year}",
                }, held - datetime.timedelta(days=24), year, "agm")
            if symbol in RESPONSIBLE and 2023 <= year <= 2025:
                add(company, f"brsr {year}", "BRSR", {
                    "desk": f"Business Responsibility and Sustainability Report {span(year)}", "drive": f"{symbol}_BRSR_{fy}",
                }, end + datetime.timedelta(days=120 + 2 * slow), year, "brsr")
            if symbol in RELATED and 2023 <= year <= 2025:
                for half, closing in ((1, month_end(year - 1, 9)), (2, end)):
                    add(company, f"rpt h{half} {year}", "Related party disclosure", {
                        "desk": f"Disclosure of related party transactions for the half year ended {closing.day} {closing:%B} {closing.year}",
                    }, closing + datetime.timedelta(days=45), year, "rpt")
        for other, handle, kind, day, title in OTHERS:
            if other == symbol:
                add(company, handle, kind, {"desk": title}, datetime.date.fromisoformat(day))
    for alias, symbols in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[symbols] if isinstance(symbols, str) else [NAMES[symbol] for symbol in symbols]


compose()
doc = catalogue.any_of


def ar(symbol, *years):
    return doc(*(f"{symbol} ar {year}" for year in years))


def fig(symbol, year, *more):
    """A figure of a year: its annual report, or what is published with its audited results."""
    return doc(f"{symbol} ar {year}", f"{symbol} q4 {year}", f"{symbol} call4 {year}", f"{symbol} ppt4 {year}", *more)


def beside(symbol, year):
    """A figure of a year that is compared: also in the next year's."""
    return fig(symbol, year, f"{symbol} ar {year + 1}", f"{symbol} q4 {year + 1}")


def qtr(symbol, year, n, *more):
    return doc(f"{symbol} q{n} {year}", f"{symbol} call{n} {year}", f"{symbol} ppt{n} {year}", *more)


def qbeside(symbol, year, n):
    """A quarter that is compared: also beside the same quarter of the next year."""
    return qtr(symbol, year, n, f"{symbol} q{n} {year + 1}", f"{symbol} ppt{n} {year + 1}")


def newest(symbol, *more):
    """Without a date: the newest year, and the newest quarter."""
    year = 2025 if f"{symbol} ar 2025" in catalogue.handles or f"{symbol} q4 2025" in catalogue.handles else 2024
    return fig(symbol, year, f"{symbol} q1 2026", f"{symbol} call1 2026", f"{symbol} ppt1 2026", *more)


# --- name
q.ask("name", "What was Malwa Cement's revenue in FY24?", fig("MALWACEM", 2024))
q.ask("name", "rajvansh power total debt as on 31 march 2023", fig("RAJPOWER", 2023))
q.ask("name", "bharani heavy electricals who was the statutory auditor in 2020-21", ar("BHARANI", 2021))
q.ask("name", "Ganga Gears ka PAT kitna hai", newest("GANGAGEAR"))
q.ask("name", "I am holding Samrat Heritage Hotels, how much dividend per share was recommended for 2023-24?", fig("SAMHOTEL", 2024, "SAMHOTEL agm 2024"))
q.ask("name", "Harit Tea Estates crop 2021-22, in lakh kg", ar("HARITTEA", 2022))
q.ask("name", "how many cars did Tejasvi Motors export in the whole of FY25", fig("TEJMOT", 2025))
q.ask("name", "Does Kaveri Agro Chemicals disclose its R&D spend for the year to March 2022? If yes how much", ar("KAVERIAGRO", 2022))

# --- symbol
q.ask("symbol", "DECTRUST NIM in Q3FY25", qtr("DECTRUST", 2025, 3))
q.ask("symbol", "500742 annual report for 2021-22 pls", ar("TEJMOT", 2022))
q.ask("symbol", "order book of BHARANI at the end of FY24 in crores", fig("BHARANI", 2024))
q.ask("symbol", "PCFORGE: EBITDA margin in FY22?", ar("PCFORGE", 2022))
q.ask("symbol", "loss of scrip code 543899 for q1 fy26", qtr("JHATPAT", 2026, 1))
q.ask("symbol", "what dividend did RANGOLIBD give for the year to march 2024", doc("RANGOLIBD psi 2024", "RANGOLIBD ar 2024", "RANGOLIBD agm 2024"))
q.ask("symbol", "How much attrition did 532415 report in FY24", fig("INDRAINFO", 2024))
q.ask("symbol", "SWARNIKA no of showrooms 30 june 2025", qtr("SWARNIKA", 2026, 1, "SWARNIKA update q1"))

# --- alias
q.ask("alias", "softline infotech revenue 2019-20", ar("QUANTRIX", 2020))
q.ask("alias", "Can't find Suryamukhi Windfarms on NSE any more, did they change the name?", doc("URJITA name"))
q.ask("alias", "what is the size of PCF's vande bharat order", doc("PCFORGE wheels"))
q.ask("alias", "DTB gross NPA march 2024", fig("DECTRUST", 2024))
q.ask("alias", "Tejasvi HFL disbursements FY25", fig("TEJHFL", 2025))
q.ask("alias", "how much deposits does purvi bank have", newest("PURVSFB"))
q.ask("alias", "How did 10MinMart do in the March 2025 quarter?", qtr("JHATPAT", 2025, 4))
q.ask("alias", "orchid realty hebbal land how many acres and what price", doc("ORCHIDREAL hebbal"))
q.ask("alias", "shriniketan leasing annual report 2020-21", ar("BLUEPEAK", 2021))
q.ask("alias", "Omkara Labs, ANDA filings pending as of Q2FY24", qtr("OMKARLAB", 2024, 2))
q.ask("alias", "how much did rajvansh consumer pay for nuskha", doc("RAJCONS nuskha", "RAJCONS ar 2023"))
q.ask("alias", "VNB margin of raksha, FY25", fig("RAKSHA", 2025, "RAKSHA ev 2025"))

# --- typo
q.ask("typo", "omkra labs fda warnig letter wat did it say", doc("OMKARLAB warning"))
q.ask("typo", "quantrx technologis q2fy24 atrition", qtr("QUANTRIX", 2024, 2))
q.ask("typo", "rangolli paints gross margn fy 23", fig("RANGOLI", 2023))
q.ask("typo", "sanjeevan hospital bed ocupancy", newest("SANJIVAN"))
q.ask("typo", "tejaswi moters volt reacll", doc("TEJMOT recall"))
q.ask("typo", "konkan bnak sharholding patern 30 june 2025", doc("KONKANBK shp 2025-06"))
q.ask("typo", "why pavan airwyas planes are gronded", doc("PAVANAIR engines"))
q.ask("typo", "madhurma foods anual reprot 2022-23", ar("MADHUFOOD", 2023))
q.ask("typo", "jaigeri cement open ofer price", doc("JAIGIRI open offer", "JAIGIRI directors"))
q.ask("typo", "Decan Trsut Bank froud 312 cr details", doc("DECTRUST fraud"))
q.ask("typo", "rajvnsh finace q4fy25 AUM growht", qtr("RAJFIN", 2025, 4))
q.ask("typo", "bharni heavey electrcals new CMD name?", doc("BHARANI cmd"))

# --- follow-up
q.ask("follow-up", "and FY23?", fig("RANGOLI", 2023), history=[
    "rangoli paints PAT fy24", "Rangoli Paints reported a consolidated PAT of ₹1,146 crore in FY24, up 17.8% year on year."])
q.ask("follow-up", "same for the steel company", qtr("TEJSTEEL", 2025, 2), history=[
    "tejasvi motors ebitda margin in q2fy25", "Tejasvi Motors had an EBITDA margin of 12.4% in Q2FY25, against 13.1% in Q2FY24."])
q.ask("follow-up", "no I meant Kaveri Spinning, not agro", ar("KAVERISPG", 2023), history=[
    "kaveri fy23 sales", "Kaveri Agro Chemicals had revenue from operations of ₹1,872 crore in FY23."])
q.ask("follow-up", "what did the management say on the concall about that?", doc("KONKANBK call1 2025"), history=[
    "konkan bank slippages q1fy25", "Konkan Bank's fresh slippages in Q1FY25 were ₹612 crore, up from ₹448 crore in the previous quarter, mostly from unsecured loans."])
q.ask("follow-up", "yes please", doc("URJITA shp 2025-06"), history=[
    "promoter holding urjita", "The promoters of Urjita Renewables held 46.2% as of March 2025. Shall I look at the June 2025 shareholding pattern, too?"])
q.ask("follow-up", "has it been lifted?", doc("KONKANBK cards lifted"), history=[
    "is konkan bank allowed to give credit cards", "In December 2023 the RBI directed Konkan Bank to stop issuing new credit cards, citing deficiencies in its IT systems."])
q.ask("follow-up", "What about their debt?", fig("RAJPOWER", 2024), history=[
    "rajvansh power PLF fy24", "The plant load factor of Rajvansh Power's thermal stations was 71.3% in FY24.",
    "and revenue that year", "Its revenue was ₹9,218 crore in FY24."])
q.ask("follow-up", "how does the ather rangoli compare, the bangladesh one", ar("RANGOLIBD", 2024), history=[
    "rangoli paints net margin fy24", "Rangoli Paints Limited had a net margin of 11.6% in FY24."])
q.ask("follow-up", "aur uske baad wala quarter?", qtr("PAVANAIR", 2025, 2), history=[
    "pavan airways load factor q1 fy25", "Pavan Airways flew with a passenger load factor of 86.9% in Q1FY25."])
q.ask("follow-up", "who all were on the board then?", ar("HARITTEA", 2021), history=[
    "harit tea net profit 2020-21", "Harit Tea Estates made a net profit of ₹14.8 crore in 2020-21, helped by high auction prices."])
q.ask("follow-up", "give me the full document", doc("TEJHFL scheme"), history=[
    "share exchange ratio tejasvi capital merger", "Under the scheme of amalgamation, shareholders of Tejasvi Capital get 3 shares of Tejasvi Housing Finance for every 10 held."])
q.ask("follow-up", "Was there any reply or did they clear it later?", doc("OMKARLAB eir"), history=[
    "omkara labs baddi problem", "The USFDA issued a Form 483 with five observations for Omkara's Baddi plant in February 2023.",
    "did it get worse", "Yes, in August 2023 it was followed by a warning letter."])
q.ask("follow-up", "Quantrix then", fig("QUANTRIX", 2025), history=[
    "infosys attrition FY25", "I don't have documents of that company. I have Quantrix Technologies and Indra Infosystems, for example."])
q.ask("follow-up", "ok and the RHP?", doc("JHATPAT rhp"), history=[
    "jhatpat drhp objects of the issue", "According to the DRHP, Jhatpat Commerce intended to use the fresh issue for dark stores, technology and marketing."])
q.ask("follow-up", "Which rating did they have before this upgrade?", doc("RAJVIND rating 2023", "RAJVIND rating 2025"), history=[
    "rajvansh industries credit rating", "Bharosa Ratings upgraded Rajvansh Industries to AA+ / Stable in February 2025."])
q.ask("follow-up", "make it nine months instead", qtr("INDRAINFO", 2025, 3), history=[
    "indra infosystems h1fy25 revenue", "Indra Infosystems had revenue of ₹3,406 crore in H1FY25."])
q.ask("follow-up", "Who replaced him?", doc("TEJDIGI ceo"), history=[
    "is karan bhalla still with tejasvi digital", "No, Mr. Karan Bhalla stepped down as CEO of Tejasvi Digital Services in November 2023."])
q.ask("follow-up", "and the promoters, did they pledge?", doc("RAJVIND shp 2023-12", "RAJVIND pledge a"), history=[
    "FII holding in rajvansh industries december 2023", "Foreign portfolio investors held 18.4% of Rajvansh Industries as on 31 December 2023."])
q.ask("follow-up", "how many tonnes is that per year, I want to see the release", doc("MALWACEM satna"), history=[
    "malwa cement expansion", "Malwa Cement commissioned the second line at Satna in September 2023."])
q.ask("follow-up", "hmm that's standalone i think. consolidated?", fig("SANJIVAN", 2024), history=[
    "sanjivan hospitals fy24 profit after tax", "Sanjivan Hospitals had a profit after tax of ₹182 crore in FY24."])
q.ask("follow-up", "whats the latest", doc("RAJFIN rating 2024"), history=[
    "rating letter of rajvansh finance", "Bharosa Ratings assigned AA+ / Stable to Rajvansh Finance in September 2022."])
q.ask("follow-up", "Did Dhwani do the same?", doc("DHWANI tariff"), history=[
    "which consumer cos raised or cut prices", "Rajvansh Consumer Products announced lower prices of soaps and shampoos from 22 September 2025, after the GST cut.",
    "and price hike by telecom, there was one in july 2024?", "Several operators revised their tariffs in July 2024. Which one do you want me to check?"])
q.ask("follow-up", "show slides", doc("SANJIVAN ppt2 2025"), history=[
    "arpob sanjivan q2fy25", "Sanjivan Hospitals had an average revenue per occupied bed of ₹52,300 a day in Q2FY25."])
q.ask("follow-up", "what about the year of the covid lockdowns, 20-21, was it a loss?", ar("SAMHOTEL", 2021), history=[
    "Samrat Heritage Hotels occupancy FY20", "The occupancy of Samrat Heritage Hotels was 67% in FY20.",
    "profit?", "It made a profit of ₹96 crore in FY20."])

# --- several-companies
q.ask("several-companies", "Compare NIM of Konkan Bank and Deccan Trust Bank for FY25", fig("KONKANBK", 2025), fig("DECTRUST", 2025))
q.ask("several-companies", "quantrix vs indra infosystems headcount march 2023", ar("QUANTRIX", 2023), ar("INDRAINFO", 2023))
q.ask("several-companies", "who had better ebitda per tonne in 2022-23, malwa or tejasvi steel... i know cement and steel are different, just need both numbers", fig("MALWACEM", 2023), fig("TEJSTEEL", 2023))
q.ask("several-companies", "R&D as % of sales FY24 for Omkara, Nirvaan and Vishwam", fig("OMKARLAB", 2024), fig("NIRVAAN", 2024), fig("VISHLIFE", 2024))
q.ask("several-companies", "did RAJFIN and TEJHFL grow their loan book in Q1 FY26? by how much each", qtr("RAJFIN", 2026, 1), qtr("TEJHFL", 2026, 1))
q.ask("several-companies", "CSR spend 2021-22 rajvansh industries & rajvansh power", ar("RAJVIND", 2022), ar("RAJPOWER", 2022))
q.ask("several-companies", "promoter stake in Swarnika versus Jhatpat, 31 march 2025", doc("SWARNIKA shp 2025-03"), doc("JHATPAT shp 2025-03"))
q.ask("several-companies", "I want scope 1 emissions of Malwa Cement, Tejasvi Steel and Rajvansh Power from their BRSR of 2023-24", doc("MALWACEM brsr 2024"), doc("TEJSTEEL brsr 2024"), doc("RAJPOWER brsr 2024"))
q.ask("several-companies", "rangoli india and rangoli bangladesh sales growth in FY22", fig("RANGOLI", 2022), ar("RANGOLIBD", 2022))
q.ask("several-companies", "what do the managements of samrat hotels and pavan air say on demand outlook, Q3FY25 calls", doc("SAMHOTEL call3 2025"), doc("PAVANAIR call3 2025"))
q.ask("several-companies", "Samridhi & Purvanchal SFB credit cost comparison FY25", fig("SAMRIDHI", 2025), fig("PURVSFB", 2025))
q.ask("several-companies", "Among Prakash Castings and Ganga Gears, who sold more to railways / autos in 2020-21? Segment wise revenue please", ar("PCFORGE", 2021), ar("GANGAGEAR", 2021))

# --- several-periods
q.ask("several-periods", "Rajvansh Industries capex FY23 and FY25", beside("RAJVIND", 2023), fig("RAJVIND", 2025))
q.ask("several-periods", "tejasvi motors volumes q1fy25 vs q1fy26", qbeside("TEJMOT", 2025, 1), qtr("TEJMOT", 2026, 1))
q.ask("several-periods", "how did harit tea's wage cost move between 2018-19 and 2023-24", beside("HARITTEA", 2019), beside("HARITTEA", 2024))
q.ask("several-periods", "Omkara promoter holding June 2023 vs June 2025, have they been selling?", doc("OMKARLAB shp 2023-06"), doc("OMKARLAB shp 2025-06"))
q.ask("several-periods", "embedded value of raksha life march 24 and march 25", fig("RAKSHA", 2024, "RAKSHA ev 2024", "RAKSHA ev 2025", "RAKSHA ar 2025"), fig("RAKSHA", 2025, "RAKSHA ev 2025"))
q.ask("several-periods", "what guidance did quantrix give in the concalls after Q4FY23, Q4FY24 and Q4FY25", doc("QUANTRIX call4 2023"), doc("QUANTRIX call4 2024"), doc("QUANTRIX call4 2025"))
q.ask("several-periods", "Bharani order inflow FY21, FY23, FY25", beside("BHARANI", 2021), beside("BHARANI", 2023), fig("BHARANI", 2025))
q.ask("several-periods", "H1FY24 and H1FY25 net interest income of Deccan Trust", qbeside("DECTRUST", 2024, 2), qtr("DECTRUST", 2025, 2))
q.ask("several-periods", "meghna delta export sales in the years ended march 2021 and march 2024", beside("MDTEX", 2021), beside("MDTEX", 2024))
q.ask("several-periods", "Jaigiri Cements capacity utilisation, 2019-20 against 2024-25", beside("JAIGIRI", 2020), ar("JAIGIRI", 2025))
q.ask("several-periods", "how has water consumption changed at Rangoli Paints, take BRSR of 22-23 and 24-25", doc("RANGOLI brsr 2023", "RANGOLI brsr 2024"), doc("RANGOLI brsr 2025"))
q.ask("several-periods", "dhwani ARPU in the june 2024 quarter, sept 2024 quarter and dec 2024 quarter", qtr("DHWANI", 2025, 1, "DHWANI q2 2025", "DHWANI ppt2 2025", "DHWANI q1 2026", "DHWANI ppt1 2026"), qtr("DHWANI", 2025, 2, "DHWANI q3 2025", "DHWANI ppt3 2025"), qtr("DHWANI", 2025, 3))

# --- relative-date
q.ask("relative-date", "rangoli paints ebitda last fiscal", fig("RANGOLI", 2025))
q.ask("relative-date", "what loan growth did Konkan Bank guide for in the latest concall", doc("KONKANBK call1 2026"))
q.ask("relative-date", "how many vehicles did Tejasvi sell last month", doc("TEJMOT sales aug25"))
q.ask("relative-date", "Omkara Laboratories June quarter of last year, PAT", qtr("OMKARLAB", 2025, 1))
q.ask("relative-date", "nirvaan pharma H1 numbers of the last financial year", qtr("NIRVAAN", 2025, 2))
q.ask("relative-date", "Indra Infosystems profit the year before last", fig("INDRAINFO", 2024))
q.ask("relative-date", "any news on pledged shares of rajvansh industries promoters this calendar year?", doc("RAJVIND pledge b"))
q.ask("relative-date", "has the govt got any more shares in Dhwani since april", doc("DHWANI equity 2025"))
q.ask("relative-date", "what has been jhatpat's cash burn in the current financial year so far", qtr("JHATPAT", 2026, 1))
q.ask("relative-date", "9MFY25 PAT of Rajvansh Finance", qtr("RAJFIN", 2025, 3))
q.ask("relative-date", "Did Pavan Airways make money in the Diwali quarter last year? Oct to Dec I mean", qtr("PAVANAIR", 2025, 3))
q.ask("relative-date", "sanjivan investor presentation most recent", doc("SANJIVAN ppt1 2026"))
q.ask("relative-date", "FY22 tejasvi steel dividend", fig("TEJSTEEL", 2022))
q.ask("relative-date", "when is the AGM of rajvansh industries this year and can I attend by video", doc("RAJVIND agm 2025"))
q.ask("relative-date", "what did raksha life tell the exchange this month about GST", doc("RAKSHA gst"))
q.ask("relative-date", "hotel occupancy at samrat in the last full year before covid (FY19)", ar("SAMHOTEL", 2019))
q.ask("relative-date", "SAMRIDHI results for the quarter just gone by, collection efficiency?", qtr("SAMRIDHI", 2026, 1))
q.ask("relative-date", "which rating action did Samridhi get in March this year", doc("SAMRIDHI rating 2025"))

# --- document-type
q.ask("document-type", "need the draft prospectus Jhatpat filed before its IPO, not the final one", doc("JHATPAT drhp"))
q.ask("document-type", "BRSR of Bharani for FY24", doc("BHARANI brsr 2024"))
q.ask("document-type", "related party transactions disclosure, Rajvansh Industries, half year ended sept 2023", doc("RAJVIND rpt h1 2024"))
q.ask("document-type", "Jhatpat ESOP postal ballot - where is the notice", doc("JHATPAT esop"))
q.ask("document-type", "scheme of arrangement for the CV demerger, tejasvi motors", doc("TEJMOT cv scheme"))
q.ask("document-type", "Notice of Quantrix AGM held in 2023", doc("QUANTRIX agm 2023"))
q.ask("document-type", "shareholding pattern urjita renewables dec 2024", doc("URJITA shp 2024-12"))
q.ask("document-type", "is there a transcript of VAYU Logistics' call for Q4 FY25? I want to read it", doc("VAYULOG call4 2025"))

# --- topic
q.ask("topic", "which pharma companies got into trouble with the US FDA over a plant", doc("OMKARLAB warning", "OMKARLAB 483"), doc("NIRVAAN alert"))
q.ask("topic", "FMCG company that is reducing soap prices because of GST", doc("RAJCONS gst"))
q.ask("topic", "Who launched an electric SUV?", doc("TEJMOT volt"))
q.ask("topic", "is anybody saying how the Trump tariff hits textile exports from India", doc("KAVERISPG tariffs"))
q.ask("topic", "buybacks by IT services firms in the list", doc("QUANTRIX buyback"), doc("TEJDIGI buyback"))
q.ask("topic", "Any listed co that was hit by ransomware?", doc("INDRAINFO ransom"))
q.ask("topic", "lender downgraded by a rating agency", doc("SAMRIDHI rating 2025"))
q.ask("topic", "factory closed due to gas shortage", doc("MDTEX gas"))
q.ask("topic", "small shareholders of which cement company can tender in an open offer", doc("JAIGIRI open offer", "JAIGIRI directors"))
q.ask("topic", "name the NBFC or bank that was penalised by the RBI and how much it had to pay", doc("RAJFIN penalty"))
q.ask("topic", "where did the centre sell part of its stake through OFS", doc("BHARANI ofs"))
q.ask("topic", "who took over a bankrupt steel maker through IBC / NCLT", doc("TEJSTEEL utkal"))

# --- abstention
q.ask("abstention", "namaste")
q.ask("abstention", "Reliance Industries Q1FY26 results")
q.ask("abstention", "how do I open a demat account for my minor son")
q.ask("abstention", "what is the tax on long term capital gains above 1.25 lakh")
q.ask("abstention", "Tejasvi Airlines annual report 2023-24")
q.ask("abstention", "difference between EBITDA and operating profit in simple words, I have an exam tomorrow")
q.ask("abstention", "nifty 50 closing today?")
q.ask("abstention", "konkan cement promoter pledge")
q.ask("abstention", "which AI is this, ChatGPT or gemini? where is my data kept")
q.ask("abstention", "thanks yaar, very helpful", history=[
    "swarnika same store sales growth q4fy25", "Swarnika Jewellers reported same-store sales growth of 13% in Q4FY25, in its business update of 5 April 2025."])
q.ask("abstention", "Can you write it in Hindi?", history=[
    "rajvansh power PPA with gujarat", "Rajvansh Power signed a power purchase agreement for 800 MW with the distribution companies of Gujarat in January 2024. The tariff is ₹4.87 a unit for 25 years."])
q.ask("abstention", "how much is that in US dollars at 83 rs", history=[
    "omkara labs revenue fy24", "Omkara Laboratories had consolidated revenue of ₹6,418 crore in FY24."])
q.ask("abstention", "wow thats a lot for a tea company", history=[
    "what did harit tea get for the rungajuli estate", "Harit Tea Estates sold the Rungajuli estate in the Dooars for ₹68 crore in February 2024."])
q.ask("abstention", "and asian paints?", history=[
    "rangoli paints decorative volume growth q1fy26", "Rangoli Paints reported decorative volume growth of 9.4% in Q1FY26."])
q.ask("abstention", "Why are your answers so slow today", history=[
    "konkan bank casa q4fy25", "Konkan Bank's CASA ratio was 38.7% as of 31 March 2025.",
    "and dtb", "Deccan Trust Bank's CASA ratio was 31.2% on the same date."])
q.ask("abstention", "no thats all. bye", history=[
    "ganga gears split record date", "The record date of the stock split from face value ₹10 to ₹2 was 20 September 2024. Would you like to see anything else?"])
q.ask("abstention", "what does AGR mean generally", history=[
    "govt stake dhwani", "After the allotment in April 2025 the Government of India holds 48.9% of Dhwani Telecom."])
q.ask("abstention", "is there a good restaurant near their ayodhya hotel? going with parents in november", history=[
    "samrat hotels new properties", "Samrat Heritage Hotels signed a management contract for a 210-room hotel at Ayodhya in January 2024."])

# --- more
q.ask("several-periods", "What was said about unsecured loans on each of Konkan Bank's concalls for FY25, all four quarters",
      doc("KONKANBK call1 2025"), doc("KONKANBK call2 2025"), doc("KONKANBK call3 2025"), doc("KONKANBK call4 2025"), most=5)
q.ask("several-periods", "acura's view on rajvansh power: the 2020 downgrade and the upgrade later, both letters", doc("RAJPOWER rating 2020"), doc("RAJPOWER rating 2024"))
q.ask("several-periods", "tejasvi motors retail sales july vs august this year", doc("TEJMOT sales jul25"), doc("TEJMOT sales aug25"))
q.ask("several-periods", "Which directors of Samrat Heritage Hotels came up for re-appointment at the last three AGMs? I need the notices.",
      doc("SAMHOTEL agm 2023"), doc("SAMHOTEL agm 2024"), doc("SAMHOTEL agm 2025"))
q.ask("several-periods", "pavan airways FIIs, dec 24, mar 25, june 25 shareholding", doc("PAVANAIR shp 2024-12"), doc("PAVANAIR shp 2025-03"), doc("PAVANAIR shp 2025-06"))
q.ask("follow-up", "and by now? all clear?", doc("OMKARLAB eir", "OMKARLAB ar 2025"), history=[
    "what did usfda find at baddi", "The inspection in February 2023 ended with a Form 483 with five observations for Omkara Laboratories.",
    "did it get worse", "Yes, in August 2023 the USFDA sent a warning letter for the Baddi plant."])
q.ask("follow-up", "sorry i meant the dhaka listed one", fig("RANGOLIBD", 2025, "RANGOLIBD psi 2025", "RANGOLIBD agm 2025"), history=[
    "rangoli final dividend for the year to march 2025", "Rangoli Paints Limited declared a final dividend of ₹6.50 per share for FY25."])
q.ask("follow-up", "How much is left with the promoters after that, latest filing please?", doc("URJITA shp 2025-06"), history=[
    "urjita promoter pledge", "In December 2022 a lender invoked the pledge on 3.1 crore shares held by the promoter of Urjita Renewables."])
q.ask("follow-up", "both pls", ar("KAVERISPG", 2024), ar("KAVERIAGRO", 2024), history=[
    "kaveri revenue 2023-24", "There are Kaveri Spinning Mills Limited and Kaveri Agro Chemicals Limited. Which do you want?"])
q.ask("several-companies", "at what price did deccan trust and samrat hotels do their rights issues", doc("DECTRUST rights"), doc("SAMHOTEL rights"))
q.ask("several-companies", "Compare use of IPO proceeds as given in the final RHPs of Jhatpat and Rajvansh Retail.", doc("JHATPAT rhp"), doc("RVRETAIL rhp"))

# --- more still
q.ask("relative-date", "swarnika, the update they gave in july before the results came, how was same store growth", doc("SWARNIKA update q1"))
q.ask("relative-date", "Kaveri Spinning said something about the US tariffs last month, can I see it", doc("KAVERISPG tariffs"))
q.ask("relative-date", "what did jhatpat's management say on dark stores on the concall after the march quarter", doc("JHATPAT call4 2025"))
q.ask("relative-date", "Bharani Heavy Electricals order inflow for H1FY25?", doc("BHARANI q2 2025"))
q.ask("relative-date", "tejasvi steel ka net debt pichle financial year ke end pe kitna tha", fig("TEJSTEEL", 2025))
q.ask("follow-up", "how long were they not allowed to", doc("KONKANBK cards lifted"), history=[
    "why did konkan bank's card business shrink", "On 15 December 2023 the RBI directed Konkan Bank to stop issuing new credit cards."])
q.ask("follow-up", "no yaar not the target, the one who is buying it", fig("MALWACEM", 2024), history=[
    "jaigiri cement EBITDA per tonne FY24", "Jaigiri Cements & Minerals earned ₹812 per tonne in FY24."])
q.ask("follow-up", "and the three months after?", qtr("QUANTRIX", 2026, 1), history=[
    "quantrix attrition in the last quarter of FY25", "Attrition at Quantrix was 12.8% in Q4FY25."])
q.ask("follow-up", "Omkara also did one, no? At what price?", doc("OMKARLAB buyback"), history=[
    "tejasvi digital buyback price", "Tejasvi Digital Services bought back shares at ₹940 through the tender route in June 2024, as the letter of offer says."])
q.ask("abstention", "are you sure? moneycontrol is showing some other number", history=[
    "rangoli paints net profit FY25", "Rangoli Paints Limited had a net profit of ₹1,204 crore in FY25."])
q.ask("abstention", "what is T+1 settlement")
q.ask("abstention", "Deccan Steel Tubes Q1FY26 concall")

# --- once more
q.ask("several-companies", "What exactly did the Americans object to at Omkara's Baddi plant in August 2023, and at Nirvaan's Pithampur unit half a year later?", doc("OMKARLAB warning"), doc("NIRVAAN alert"))
q.ask("several-companies", "bharosa's latest rating on rajvansh finance and on tejasvi housing finance, need to show both letters to the credit committee", doc("RAJFIN rating 2024"), doc("TEJHFL rating 2025"))
q.ask("several-companies", "june quarter PAT (Q1 FY26) for Vayu, Pavan Airways, Kaveri Agro", qtr("VAYULOG", 2026, 1), qtr("PAVANAIR", 2026, 1), qtr("KAVERIAGRO", 2026, 1))
q.ask("several-companies", "Capital adequacy ratio as on 31.03.2024 of Purvanchal SFB and of Konkan Bank, kindly", fig("PURVSFB", 2024), fig("KONKANBK", 2024))
q.ask("several-companies", "Three of my holdings have bought back shares, Omkara, Quantrix and Tejasvi Digital. From the letters of offer: what price and how many shares?",
      doc("OMKARLAB buyback"), doc("QUANTRIX buyback"), doc("TEJDIGI buyback"))
q.ask("several-periods", "same store growth swarnika gave in its business updates, march quarter and june quarter this year", doc("SWARNIKA update q4"), doc("SWARNIKA update q1"))
q.ask("several-periods", "I need Tejasvi Steel's related party disclosures for both halves of 2024-25", doc("TEJSTEEL rpt h1 2025"), doc("TEJSTEEL rpt h2 2025"))
q.ask("several-periods", "Kaveri Spinning: share of exports in turnover in 2019-20, in 2021-22 and in 2023-24?", beside("KAVERISPG", 2020), beside("KAVERISPG", 2022), beside("KAVERISPG", 2024))
q.ask("several-periods", "govt has got dhwani shares in place of dues two times now. at what price in 2023 and at what price in 2025", doc("DHWANI equity 2023"), doc("DHWANI equity 2025"))
