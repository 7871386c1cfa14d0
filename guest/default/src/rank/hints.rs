//! The words of questions are rarely the words of the page: what reports say instead, and which statement a figure lives in.

/// Statements of a report, as bits.
pub(super) const BALANCE: u8 = 1;
pub(super) const INCOME: u8 = 2;
pub(super) const CASH: u8 = 4;
pub(super) const EQUITY: u8 = 8;

/// What a question may say, what the page says, and where figures of this kind live.
pub(super) struct Hint {
    /// Any of these phrases, as stems, makes the hint apply.
    pub(super) asks: &'static [&'static str],
    /// What to look for as well, as stems.
    pub(super) says: &'static [&'static str],
    pub(super) statements: u8,
}

const fn hint(asks: &'static [&'static str], says: &'static [&'static str], statements: u8) -> Hint {
    Hint { asks, says, statements }
}

pub(super) const HINTS: &[Hint] = &[
    hint(
        &["capex", "capital expenditure", "capital spending", "invest in plant", "property plant"],
        &[
            "purchase of property",
            "addition to property",
            "capital expenditure",
            "property plant and equipment",
            "investing activity",
        ],
        CASH,
    ),
    hint(
        &["free cash flow", "fcf", "operating cash", "cash flow", "cash generated", "cash burn", "burn rate"],
        &[
            "net cash provided by operating",
            "cash flow from operating",
            "operating activity",
            "purchase of property",
            "cash generated from operation",
        ],
        CASH,
    ),
    hint(
        &["revenue", "sale", "turnover", "top line", "topline"],
        &["net sale", "total revenue", "revenue", "net revenue", "sale", "turnover", "operating revenue"],
        INCOME,
    ),
    hint(
        &["profit", "net income", "earning", "bottom line", "earned", "loss", "make money"],
        &["net income", "net earning", "profit for the year", "net loss", "profit attributable", "loss for the year"],
        INCOME,
    ),
    hint(
        &["ebit", "operating income", "operating profit"],
        &["operating income", "operating profit", "income from operation", "profit from operation"],
        INCOME,
    ),
    hint(
        &["ebitda"],
        &["ebitda", "operating income", "depreciation and amortization", "depreciation and amortisation"],
        INCOME | CASH,
    ),
    hint(
        &["margin", "profitability", "return on sale"],
        &[
            "gross profit",
            "operating income",
            "operating profit",
            "net sale",
            "revenue",
            "gross margin",
            "operating margin",
        ],
        INCOME,
    ),
    hint(
        &[
            "quick ratio",
            "current ratio",
            "liquid",
            "liquidity",
            "working capital",
            "acid test",
            "short term obligation",
            "pay its bill",
        ],
        &[
            "total current asset",
            "total current liability",
            "current asset",
            "current liability",
            "cash and cash equivalent",
            "liquidity",
        ],
        BALANCE,
    ),
    hint(
        &[
            "dpo",
            "day payable",
            "owe supplier",
            "owe vendor",
            "owe its supplier",
            "owe its vendor",
            "trade creditor",
            "accounts payable",
            "account payable",
            "creditor",
            "supplier",
        ],
        &["account payable", "trade payable", "trade and other payable", "accounts payable"],
        BALANCE,
    ),
    hint(
        &["dpo", "day payable", "cogs", "cost of good", "cost of sale"],
        &["cost of good sold", "cost of sale", "cost of revenue", "cost of product"],
        INCOME,
    ),
    hint(
        &["dso", "day sale", "owed by customer", "debtor", "receivable", "customer owe"],
        &["account receivable", "trade receivable", "receivable net", "trade and other receivable"],
        BALANCE,
    ),
    hint(
        &["inventory turnover", "inventory", "stock in trade", "unsold", "day inventory", "dio"],
        &["inventory", "merchandise inventory", "finished good", "raw material"],
        BALANCE,
    ),
    hint(
        &["debt", "borrowing", "owe", "leverage", "gearing", "loan", "net debt", "debt to equity", "indebtedness"],
        &[
            "long term debt",
            "total debt",
            "borrowing",
            "note payable",
            "current portion",
            "short term borrowing",
            "senior note",
        ],
        BALANCE,
    ),
    hint(
        &["five year", "maturity", "repay", "fall due", "coming due", "next year", "obligation"],
        &["maturity of long term debt", "maturity", "thereafter", "contractual obligation", "payment due"],
        0,
    ),
    hint(
        &["interest coverage", "interest paid", "interest expense", "interest cost", "finance cost", "cost of debt"],
        &["interest expense", "finance cost", "interest charge", "operating income", "interest paid"],
        INCOME,
    ),
    hint(
        &["tax rate", "effective tax", "income tax", "tax paid", "tax bill", "tax"],
        &[
            "effective tax rate",
            "effective income tax rate",
            "income tax",
            "statutory rate",
            "provision for income tax",
            "tax expense",
        ],
        INCOME,
    ),
    hint(
        &["eps", "earning per share", "per share"],
        &["earning per share", "basic", "diluted", "weighted average", "per common share"],
        INCOME,
    ),
    hint(
        &["dividend", "payout", "distribution to shareholder"],
        &[
            "dividend declared",
            "dividend per share",
            "dividend paid",
            "cash dividend",
            "final dividend",
            "interim dividend",
        ],
        CASH | EQUITY,
    ),
    hint(
        &["buyback", "buy back", "repurchase", "own share", "treasury"],
        &[
            "repurchase of common",
            "share repurchase",
            "repurchased",
            "treasury stock",
            "treasury share",
            "purchase of own share",
        ],
        CASH | EQUITY,
    ),
    hint(
        &["equity", "net asset", "book value", "net worth", "shareholder fund", "return on equity", "roe"],
        &[
            "total equity",
            "total shareholder equity",
            "total stockholder equity",
            "shareholder equity",
            "stockholder equity",
        ],
        BALANCE | EQUITY,
    ),
    hint(&["asset", "return on asset", "roa", "balance sheet"], &["total asset", "asset"], BALANCE),
    hint(
        &["cash", "cash pile", "cash position", "money in the bank"],
        &["cash and cash equivalent", "cash equivalent", "short term investment"],
        BALANCE,
    ),
    hint(
        &["goodwill", "write down", "writedown", "write off", "impairment", "impair"],
        &["goodwill", "impairment", "impairment charge", "impairment loss", "intangible asset"],
        BALANCE,
    ),
    hint(&["r d", "rd", "research", "develop"], &["research and development"], INCOME),
    hint(
        &["depreciation", "amortization", "amortisation"],
        &["depreciation and amortization", "depreciation and amortisation", "depreciation"],
        CASH,
    ),
    hint(
        &["overhead", "sg a", "sga", "administrative", "selling", "marketing"],
        &["selling general and administrative", "administrative expense", "advertising", "marketing"],
        INCOME,
    ),
    hint(
        &["unearned", "deferred", "prepaid by customer", "in advance", "paid up front", "deposit"],
        &[
            "deferred revenue",
            "unearned revenue",
            "contract liability",
            "air traffic liability",
            "customer deposit",
            "deposit",
        ],
        BALANCE,
    ),
    hint(&["fuel", "kerosene", "jet fuel"], &["aircraft fuel", "fuel", "fuel and oil", "fuel expense"], INCOME),
    hint(
        &["wage", "salary", "payroll", "pay staff", "staff cost", "labor", "labour"],
        &["salary", "wage and benefit", "staff cost", "employee benefit", "compensation"],
        INCOME,
    ),
    hint(
        &["rent", "lease", "rental commitment"],
        &[
            "operating lease",
            "lease liability",
            "lease payment",
            "future minimum",
            "lease commitment",
            "thereafter",
            "rent expense",
        ],
        0,
    ),
    hint(&["pension", "retirement"], &["pension", "defined benefit", "benefit obligation", "plan asset"], 0),
    hint(
        &["stock option", "share based", "equity award", "stock compensation"],
        &["stock based compensation", "share based payment", "restricted stock", "option granted"],
        0,
    ),
    hint(
        &["segment", "division", "biggest business", "largest business", "business line"],
        &["segment", "reportable segment", "segment information", "operating segment", "segment revenue"],
        0,
    ),
    hint(
        &["region", "country", "abroad", "overseas", "international", "geograph", "domestic"],
        &["geographic", "foreign", "international", "united state", "by geography"],
        0,
    ),
    hint(
        &["customer", "client", "dependent", "depend", "concentration", "partner"],
        &[
            "largest customer",
            "of total revenue",
            "of net sale",
            "of operating revenue",
            "concentration",
            "accounted for",
            "10 or more",
            "depend",
        ],
        0,
    ),
    hint(
        &["headcount", "employee", "staff", "people work", "workforce", "worker"],
        &["employee", "full time", "associate", "workforce", "team member", "collective bargaining"],
        0,
    ),
    hint(
        &["headquarter", "based", "head office", "located", "address", "hq"],
        &[
            "principal executive office",
            "headquarter",
            "headquartered",
            "head office",
            "registered office",
            "corporate office",
        ],
        0,
    ),
    hint(
        &["auditor", "audit", "accountant", "auditing", "accounting firm"],
        &[
            "independent registered public accounting firm",
            "independent auditor",
            "auditor since",
            "served as",
            "report of independent",
            "llp",
            "audit fee",
        ],
        0,
    ),
    hint(
        &["ceo", "chief executive", "run the company", "boss", "in charge", "lead the company", "head of the company"],
        &["chief executive officer", "chief executive", "president and chief", "managing director"],
        0,
    ),
    hint(
        &["cfo", "chief financial", "finance chief", "run finance", "finance director", "head of finance", "treasurer"],
        &[
            "chief financial officer",
            "finance director",
            "financial officer",
            "executive vice president and chief financial",
        ],
        0,
    ),
    hint(
        &["chairman", "chair", "chairwoman", "chairperson"],
        &["chairman of the board", "chair of the board", "chairman", "independent chair"],
        0,
    ),
    hint(
        &["board", "director", "independent director"],
        &["board of director", "director", "independent director", "non executive director", "audit committee"],
        0,
    ),
    hint(
        &["executive pay", "pay of", "remuneration", "compensation", "bonus", "ceo pay", "ceo earn"],
        &[
            "summary compensation",
            "remuneration report",
            "base salary",
            "annual bonus",
            "total compensation",
            "single figure",
        ],
        0,
    ),
    hint(
        &[
            "after year end",
            "after the end",
            "after the year",
            "since year end",
            "subsequent",
            "after december",
            "after the close",
            "after the reporting",
            "year closed",
            "later event",
        ],
        &[
            "subsequent event",
            "event after the reporting",
            "after the balance sheet",
            "subsequent to",
            "event after the balance",
        ],
        0,
    ),
    hint(
        &["lawsuit", "sued", "litigation", "legal", "court", "dispute", "claim"],
        &["legal proceeding", "litigation", "lawsuit", "plaintiff", "class action", "contingency", "complaint"],
        0,
    ),
    hint(
        &["acquire", "acquisition", "bought", "buy", "takeover", "purchase of company", "merger"],
        &["acquisition", "acquired", "business combination", "purchase price", "merger agreement"],
        0,
    ),
    hint(
        &["sell off", "divest", "disposal", "sold"],
        &["divestiture", "discontinued operation", "disposal", "held for sale"],
        0,
    ),
    hint(
        &["restructuring", "layoff", "job cut", "redundancy", "severance", "reorganisation", "reorganization"],
        &["restructuring", "severance", "workforce reduction", "restructuring charge"],
        0,
    ),
    hint(
        &[
            "store",
            "branch",
            "outlet",
            "shop",
            "location",
            "restaurant",
            "hotel",
            "mine",
            "plant",
            "factory",
            "site",
            "property",
        ],
        &["store", "branch", "number of store", "property", "item 2", "square feet", "we operate", "we operated"],
        0,
    ),
    hint(
        &["hack", "cyber", "data breach", "security incident"],
        &["cybersecurity", "cyber attack", "data breach", "information security", "unauthorized access"],
        0,
    ),
    hint(
        &["climate", "emission", "carbon", "green", "sustainab"],
        &["greenhouse gas", "emission", "climate", "scope 1", "carbon"],
        0,
    ),
    hint(
        &["competitor", "competition", "rival", "compete"],
        &["competition", "competitor", "compete", "competitive"],
        0,
    ),
    hint(
        &["risk", "threat", "danger", "worry"],
        &["risk factor", "could adversely affect", "principal risk", "adverse effect"],
        0,
    ),
    hint(&["strategy", "plan", "priority", "goal"], &["our strategy", "strategic priority", "objective"], 0),
    hint(&["outlook", "guidance", "forecast", "expect"], &["outlook", "guidance", "we expect", "next fiscal year"], 0),
    hint(
        &[
            "why", "reason", "cause", "drove", "driver", "change", "increase", "decrease", "decline", "grow", "grew",
            "fell", "rose",
        ],
        &[
            "primarily due to",
            "due to",
            "driven by",
            "increased",
            "decreased",
            "attributable to",
            "compared to",
            "result of",
        ],
        0,
    ),
    hint(
        &["loan loss", "bad loan", "credit loss", "npl", "non performing"],
        &[
            "allowance for credit loss",
            "allowance for loan loss",
            "nonaccrual",
            "non performing",
            "provision for credit loss",
        ],
        BALANCE,
    ),
    hint(
        &["net interest income", "interest income", "nim"],
        &["net interest income", "interest income", "net interest margin", "interest and fee on loan"],
        INCOME,
    ),
    hint(
        &["premium", "claim paid", "underwriting", "combined ratio"],
        &["premium earned", "net premium", "combined ratio", "loss ratio", "claim incurred"],
        INCOME,
    ),
    hint(
        &["shareholder", "stockholder", "who own", "owner", "biggest investor", "largest investor", "free float"],
        &[
            "substantial shareholder",
            "beneficial owner",
            "principal shareholder",
            "major shareholder",
            "5 or more",
            "issued share capital",
            "holding of",
        ],
        0,
    ),
    hint(
        &["sue", "suing", "sued", "trial", "settlement", "penalty"],
        &["legal proceeding", "lawsuit", "complaint", "alleging", "settlement", "district court"],
        0,
    ),
    hint(
        &["best selling", "top selling", "flagship", "main product", "biggest product", "blockbuster", "best seller"],
        &["largest product", "principal product", "accounted for", "of total revenue", "product sale", "leading brand"],
        0,
    ),
    hint(&["spread", "interest margin"], &["net interest margin", "yield", "cost of fund"], 0),
    hint(
        &["exchange rate", "currency", "forex", "fx", "strong dollar", "weak dollar"],
        &["foreign currency", "exchange rate", "currency risk", "translation", "hedging"],
        0,
    ),
    hint(
        &["interest rate", "higher rate", "rising rate", "basis point", "bp"],
        &["interest rate risk", "basis point", "sensitivity", "variable rate", "floating rate"],
        0,
    ),
    hint(&["commodity", "raw material", "input cost"], &["commodity price", "raw material", "price of"], 0),
    hint(
        &["patent", "generic", "exclusivity", "intellectual property"],
        &["patent", "patent expire", "loss of exclusivity", "intellectual property", "expiration"],
        0,
    ),
    hint(
        &["sole source", "single supplier", "supply chain", "shortage"],
        &["sole source", "single source", "supplier", "supply chain", "limited number of supplier"],
        0,
    ),
    hint(
        &["union", "strike", "industrial action"],
        &["collective bargaining", "labor union", "trade union", "work stoppage", "strike"],
        0,
    ),
    hint(
        &["founded", "how old", "established", "start up"],
        &["founded in", "was founded", "incorporated in", "established in", "history"],
        0,
    ),
    hint(
        &["ticker", "listed", "stock exchange", "traded"],
        &["new york stock exchange", "nasdaq", "london stock exchange", "under the symbol", "listed on"],
        0,
    ),
    hint(
        &["going concern", "survive", "run out of money", "bankrupt", "insolven"],
        &["going concern", "substantial doubt", "viability", "liquidity"],
        0,
    ),
    hint(&["covenant"], &["covenant", "in compliance with", "leverage ratio"], 0),
    hint(
        &["credit line", "line of credit", "revolver", "undrawn", "credit facility", "overdraft"],
        &["revolving credit facility", "available under", "undrawn", "committed facility", "credit agreement"],
        0,
    ),
    hint(
        &["credit rating", "rated", "moody", "downgrade"],
        &["credit rating", "moody", "standard and poor", "investment grade", "outlook"],
        0,
    ),
    hint(
        &["attendance", "how often", "board meeting"],
        &["board meeting", "attendance", "meeting attended", "held meeting", "time during the year"],
        0,
    ),
    hint(&["women", "female", "gender", "diversity"], &["women", "female", "gender", "diversity"], 0),
    hint(
        &["accident", "injury", "fatal", "safety", "killed", "died"],
        &["injury", "fatality", "safety", "recordable", "lost time"],
        0,
    ),
    hint(
        &["subscriber", "household", "passenger", "guest", "policyholder"],
        &["subscriber", "customer", "passenger", "household", "policyholder", "user"],
        0,
    ),
    hint(
        &["output", "produce", "production", "capacity", "tonne", "ounce"],
        &["production", "capacity", "tonne", "ounce", "volume", "reserve"],
        0,
    ),
    hint(&["pay ratio", "median employee"], &["pay ratio", "median employee", "median compensated"], 0),
    hint(
        &["audit fee", "paid to the auditor", "non audit"],
        &["audit fee", "non audit", "auditor remuneration", "fee paid"],
        0,
    ),
    hint(
        &["occupancy", "load factor", "utilisation", "utilization"],
        &["occupancy", "load factor", "utilization", "utilisation", "average daily rate"],
        0,
    ),
];

/// The statements that a page is, by its heading and its figures.
pub(super) fn statements(heading: &str, figures: f64) -> u8 {
    if figures < 0.12 {
        return 0;
    }
    let has = |phrase: &str| heading.contains(phrase);
    let mut found = 0;
    if has("balance sheet")
        || has("statement of financial position")
        || has("statement of financial condition")
        || has("statement of condition")
    {
        found |= BALANCE;
    }
    if has("income statement")
        || has("statement of income")
        || has("statement of operation")
        || has("statement of earning")
        || has("statement of profit")
        || has("profit and loss")
        || has("statement of comprehensive income")
    {
        found |= INCOME;
    }
    if has("statement of cash flow") || has("cash flow statement") || has("cash flow") {
        found |= CASH;
    }
    if has("statement of change in equity")
        || has("statement of shareholder equity")
        || has("statement of stockholder equity")
        || has("statement of equity")
    {
        found |= EQUITY;
    }
    found
}
