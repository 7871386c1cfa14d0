//! The lines of the primary statements, by their names under American, British and international rules.

use super::{BALANCE, CASH, EQUITY, Entry, INCOME, entry};

pub(in super::super) const LINES: &[Entry] = &[
    // Income.
    entry(
        "revenue|net revenue|total revenue|net sales|sales|turnover|operating revenue|revenue from contracts with customers",
        "top line|topline|income from customers",
        "total net revenue|total net sales|net operating revenue|revenue net of interest expense",
        INCOME,
    ),
    entry(
        "cost of sales|cost of goods sold|cost of revenue|cost of products sold|cogs|cost of services|cost of merchandise sold",
        "cost of good|production cost|direct cost",
        "cost of product|cost of operations|total cost of revenue|cost of goods and services|raw materials and consumables",
        INCOME,
    ),
    entry("gross profit|gross margin", "gross income|mark up|markup", "", INCOME),
    entry(
        "operating income|operating profit|operating earnings|income from operations|profit from operations|operating loss|\
         operating result|earnings before interest and tax|ebit",
        "loss from operations",
        "total operating expenses|earnings from operations|results from operating activities|operating income loss",
        INCOME,
    ),
    entry(
        "net income|net earnings|net profit|net loss|profit for the year|loss for the year|profit after tax|profit attributable",
        "bottom line|profit|earnings|earned|make money|lose money|loss making|profitable",
        "net income attributable|income from continuing operations|profit for the period|net income loss|net income applicable",
        INCOME,
    ),
    entry(
        "income before income taxes|pretax income|profit before tax|pre tax profit|earnings before taxes|pretax profit|\
         earnings before income taxes",
        "pbt|before tax",
        "income before provision for income taxes|profit before income tax|income loss before|profit before taxation",
        INCOME,
    ),
    entry(
        "income tax expense|provision for income taxes|income taxes|tax charge|tax expense|taxation",
        "tax bill|taxes|income tax benefit|provision for taxes",
        "provision for taxes on income|income tax benefit|current and deferred tax",
        INCOME,
    ),
    entry(
        "research and development|r&d|research costs|technology and development|product development",
        "research|research spending",
        "research and development expense|development costs|technology and content",
        INCOME,
    ),
    entry(
        "selling general and administrative|sg&a|general and administrative|administrative expenses|selling and marketing|\
         sales and marketing|distribution costs|g&a",
        "overhead|administration cost|selling expense|back office cost",
        "selling administrative|marketing general and administrative|operating and administrative|\
         selling and administrative|selling informational and administrative",
        INCOME,
    ),
    entry(
        "advertising|marketing expense",
        "ad spend|marketing spend|advertise",
        "advertising expense|advertising costs",
        0,
    ),
    entry(
        "interest expense|finance costs|finance expense|interest charges",
        "cost of debt|interest cost|interest on debt|paid lenders|interest bill|cost of borrowing",
        "interest expense net|interest and debt expense|net finance costs|interest on long term debt|interest and other",
        INCOME,
    ),
    entry(
        "interest income|finance income|investment income",
        "",
        "interest and dividend income|interest and other income",
        INCOME,
    ),
    entry(
        "earnings per share|eps|diluted eps|basic eps|earnings per common share|income per share|loss per share",
        "per share earnings|profit per share",
        "diluted|basic|net income per share|net loss per share|weighted average|earnings per ordinary share",
        INCOME,
    ),
    entry(
        "weighted average shares|diluted shares|weighted average number of shares|average shares outstanding",
        "share count",
        "weighted average common shares outstanding|diluted",
        INCOME,
    ),
    entry(
        "comprehensive income|other comprehensive income|oci",
        "",
        "foreign currency translation adjustments|unrealized gains|total comprehensive income|items that may be reclassified",
        INCOME,
    ),
    entry(
        "discontinued operations",
        "",
        "income from discontinued operations|loss from discontinued operations",
        INCOME,
    ),
    entry(
        "salaries and wages|salaries wages and benefits|staff costs|employee benefits expense|personnel expense|labor cost",
        "payroll|wage bill|pay staff|wages|labour cost|personnel cost|salaries",
        "compensation and benefits|wages and salaries|social security costs|employee costs|salaries and employee benefits",
        INCOME,
    ),
    entry(
        "fuel|aircraft fuel|fuel cost",
        "kerosene|jet fuel|petrol|diesel",
        "fuel and oil|fuel expense|fuel and purchased power",
        INCOME,
    ),
    // The balance sheet.
    entry(
        "cash and cash equivalents|cash equivalents|cash and due from banks|cash and short term investments",
        "cash pile|cash balance|cash position|cash on hand|cash at hand|money in the bank|cash holdings|how much cash",
        "cash at bank|restricted cash|cash and cash equivalents at end|cash and bank balances",
        BALANCE | CASH,
    ),
    entry(
        "marketable securities|short term investments|investments|available for sale",
        "securities|invested in securities",
        "marketable debt securities|held to maturity|long term investments|investment securities",
        BALANCE,
    ),
    entry(
        "accounts receivable|receivables|trade receivables|trade and other receivables|trade debtors",
        "owed by customers|customers owe|debtors|unpaid invoices|ar balance",
        "receivables net|accounts and notes receivable|trade accounts receivable|customer receivables",
        BALANCE,
    ),
    entry(
        "inventory|inventories|merchandise inventories|stock in trade",
        "unsold goods|stock on hand|stock levels|goods in stock|unsold|stocks",
        "finished goods|work in process|raw materials|inventories net|inventory net|materials and supplies|work in progress",
        BALANCE,
    ),
    entry(
        "prepaid expenses|prepayments",
        "",
        "prepaid expenses and other current assets|other current assets",
        BALANCE,
    ),
    entry("current assets|total current assets", "", "", BALANCE),
    entry(
        "current liabilities|total current liabilities",
        "short term obligations|short term debts|bills due",
        "",
        BALANCE,
    ),
    entry(
        "property plant and equipment|pp&e|ppe|fixed assets|property and equipment|tangible assets|plant and equipment",
        "net ppe|tangible fixed assets|physical assets|plants and equipment|net pp&e",
        "property plant and equipment net|property and equipment net|land buildings|machinery and equipment|accumulated depreciation|utility plant",
        BALANCE,
    ),
    entry("goodwill", "", "goodwill net|reporting unit|carrying amount of goodwill", BALANCE),
    entry(
        "intangible assets|intangibles",
        "",
        "other intangible assets|identifiable intangible assets|customer relationships|trademarks|finite lived|developed technology",
        BALANCE,
    ),
    entry("total assets|assets", "balance sheet total|size of the balance sheet", "", BALANCE),
    entry("total liabilities|liabilities", "", "liabilities and equity", BALANCE),
    entry(
        "accounts payable|trade payables|trade and other payables|trade creditors|payables",
        "owe suppliers|owe its suppliers|owe vendors|owe its vendors|creditors|owe to suppliers|owed to suppliers|supplier credit",
        "accounts payable and accrued|accounts payable trade|drafts payable",
        BALANCE,
    ),
    entry(
        "accrued liabilities|accrued expenses|accruals",
        "",
        "accrued and other|accrued compensation|other current liabilities",
        BALANCE,
    ),
    entry(
        "deferred revenue|unearned revenue|contract liabilities|customer deposits|advances from customers",
        "paid in advance|paid up front|prepaid by customers|sold in advance|tickets sold|unearned",
        "deferred income|air traffic liability|contract assets|gift card|deferred subscription|billings in excess",
        BALANCE,
    ),
    entry(
        "long term debt|total debt|borrowings|debt|notes payable|bank loans|indebtedness|short term borrowings|commercial paper",
        "owe lenders|owe banks|loans outstanding|debt load|how much debt|owe in debt",
        "current portion of long term debt|long term debt net|current maturities|interest bearing|loans and borrowings|senior notes|\
         short term debt|debentures|current installments",
        BALANCE,
    ),
    entry(
        "stockholders equity|shareholders equity|total equity|shareowners equity|equity|net assets|shareholders funds|book value",
        "net worth|owners equity|book equity",
        "total stockholders equity|total shareholders equity|total equity|equity attributable to owners|total shareholders investment",
        BALANCE | EQUITY,
    ),
    entry(
        "retained earnings|accumulated deficit|reinvested earnings",
        "",
        "earnings reinvested|retained profits",
        BALANCE | EQUITY,
    ),
    entry(
        "additional paid in capital|share premium|share capital|common stock",
        "",
        "capital in excess of par|paid in capital|called up share capital",
        BALANCE | EQUITY,
    ),
    entry(
        "treasury stock|treasury shares|own shares",
        "",
        "common stock held in treasury|shares held in treasury",
        BALANCE | EQUITY,
    ),
    entry(
        "noncontrolling interest|non controlling interest|minority interest",
        "",
        "attributable to noncontrolling interests|redeemable noncontrolling",
        BALANCE | EQUITY,
    ),
    entry(
        "deferred tax assets|deferred tax liabilities|deferred taxes|deferred income taxes",
        "",
        "valuation allowance|net deferred tax",
        BALANCE,
    ),
    entry("provisions", "", "provisions for liabilities|provision at", BALANCE),
    // Cash flow.
    entry(
        "capital expenditure|capex|capital spending|capital investment|purchases of property plant and equipment|\
         additions to property plant and equipment",
        "invest in plant|invest in equipment|spend on plant|investment in plant|investment in property|invest in fixed assets|\
         invest in property|building and upgrading|spent on property|purchase of ppe",
        "purchases of property|additions to property|purchase of property|acquisition of property|payments for property|\
         expenditures for property|capital expenditures|purchases of premises|acquisitions of property|additions to plant|\
         property additions|payments to acquire property|investing activities",
        CASH,
    ),
    entry(
        "operating cash flow|cash flow from operations|cash flow from operating activities|cash from operating activities|\
         net cash provided by operating activities|cash generated from operations|cash provided by operations",
        "operating cash|cash generated|cash from operations|generate cash|generates cash|cash generation|cash inflow from operations",
        "net cash from operating activities|net cash used in operating activities|net cash flows from operating activities|\
         cash inflow from operating|net cash generated from operating",
        CASH,
    ),
    entry(
        "investing activities|cash used in investing|cash flow from investing",
        "",
        "net cash used in investing activities|net cash used for investing activities|proceeds from sale",
        CASH,
    ),
    entry(
        "financing activities|cash flow from financing|cash used in financing",
        "",
        "net cash used in financing activities|net cash provided by financing activities|proceeds from issuance",
        CASH,
    ),
    entry(
        "cash flow|cash flows",
        "cash burn|burn rate|burning cash|burn through",
        "operating activities|investing activities|financing activities|net increase in cash|net change in cash",
        CASH,
    ),
    entry(
        "depreciation and amortization|depreciation|amortization|d&a|depreciation and amortisation",
        "non cash charges|noncash charges",
        "depreciation amortization and|depreciation of property|depreciation depletion",
        CASH,
    ),
    entry(
        "dividends paid|cash dividends|dividend|dividends declared|dividends per share|dividend per share|distributions",
        "returned to shareholders|shareholder return|distribution to shareholders|payout",
        "dividends paid to|payment of dividends|cash dividends paid|dividends declared per|equity dividends paid|final dividend|\
         interim dividend|quarterly dividend",
        CASH | EQUITY,
    ),
    entry(
        "share repurchase|stock repurchase|share buyback|buyback|repurchase of common stock|repurchase program|share buy back|\
         repurchases of shares|treasury stock purchases",
        "buy back|bought back|repurchase|repurchased|buying back|own stock",
        "purchases of treasury stock|repurchases of common stock|common stock repurchased|purchase of own shares|\
         acquisition of treasury|repurchase authorization|issuer purchases of equity securities",
        CASH | EQUITY,
    ),
    entry(
        "stock based compensation|share based compensation|share based payment|equity compensation|stock compensation",
        "stock comp|share comp|equity awards|sbc",
        "stock based compensation expense|restricted stock|compensation cost|unrecognized compensation",
        CASH,
    ),
    entry(
        "proceeds from issuance of debt|repayment of debt|debt issuance|issuance of debt",
        "raised debt|new borrowing|debt repaid",
        "repayments of long term debt|proceeds from borrowings|payments on long term debt|issuance of long term debt",
        CASH,
    ),
    entry(
        "interest paid|taxes paid|income taxes paid|cash paid for interest",
        "cash taxes|cash tax|tax in cash|taxes in cash|pay in cash|paid in cash|actually pay|actually paid",
        "supplemental cash flow|cash paid for",
        CASH,
    ),
    entry(
        "purchase of businesses|acquisitions net of cash acquired",
        "spent on acquisitions|paid for acquisitions",
        "net of cash acquired|acquisition of businesses|payments for acquisitions|acquisition of subsidiaries",
        CASH,
    ),
    entry(
        "issue of shares|issuance of common stock|share issuance",
        "issued shares|raised equity|new shares",
        "stock issued|proceeds from issuance of common stock|shares issued|stock options exercised",
        CASH | EQUITY,
    ),
    // Banks and insurers.
    entry(
        "loans|net loans|total loans|loans and advances|loan portfolio",
        "lending|lent|loan book",
        "loans net of|loans held for investment|loans and leases|loans to customers|commercial real estate",
        BALANCE,
    ),
    entry(
        "deposits|total deposits|customer accounts",
        "depositors|customer deposits",
        "interest bearing deposits|noninterest bearing|savings|time deposits",
        BALANCE,
    ),
    entry(
        "allowance for loan losses|allowance for credit losses|loan loss reserve|loan loss allowance",
        "reserve for bad loans",
        "charge offs|recoveries|provision for loan losses|balance at end|expected credit loss",
        BALANCE,
    ),
    entry(
        "provision for loan losses|provision for credit losses|loan loss provision|credit loss provision|impairment losses on loans",
        "set aside for bad loans|set aside for loan|bad debt charge|bad loans|bad debt|bad debts|loan losses|credit losses",
        "allowance for loan losses|allowance for credit losses|expected credit losses|charge offs",
        INCOME,
    ),
    entry(
        "net interest income|interest income|interest and dividend income",
        "interest earned|lending income|interest did the bank earn",
        "total interest income|interest and fees on loans|total interest expense|net interest income after provision",
        INCOME,
    ),
    entry(
        "noninterest income|non interest income|fee income|fees and commissions",
        "",
        "service charges|total noninterest income|net fee and commission income|trust fees",
        INCOME,
    ),
    entry(
        "noninterest expense|non interest expense",
        "",
        "total noninterest expense|salaries and employee benefits|occupancy",
        INCOME,
    ),
    entry(
        "premiums earned|premiums written|insurance premiums|gross written premium|net premiums",
        "premium income|premium|premiums",
        "net premiums earned|net premiums written|gross premiums|insurance revenue|earned premiums",
        INCOME,
    ),
    entry(
        "losses and loss adjustment expenses|claims incurred|insurance claims|benefits and claims",
        "claims paid|paid in claims|policy claims",
        "loss and loss adjustment|losses incurred|unpaid losses|policyholder benefits|insurance service expenses|prior year development",
        INCOME,
    ),
    entry(
        "loss reserves|unpaid losses|insurance liabilities|reserves for losses|technical provisions",
        "reserves for claims|claims reserve",
        "reserve for losses|unpaid losses and loss adjustment|policy liabilities|future policy benefits",
        BALANCE,
    ),
];
