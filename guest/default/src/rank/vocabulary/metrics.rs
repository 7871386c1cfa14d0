//! Ratios and other metrics, and the lines that they are made of: a page rarely prints the ratio that is asked for.

use super::{BALANCE, CASH, EQUITY, Entry, INCOME, entry};

pub(in super::super) const METRICS: &[Entry] = &[
    // Liquidity.
    entry(
        "current ratio|quick ratio|acid test|acid test ratio|cash ratio|working capital ratio|liquidity ratio|quick assets",
        "liquid|enough liquidity|liquidity profile|pay its bills|meet short term|short term obligations|short term solvency|healthy liquidity|bills due|pay what it owes|everything it owes|all it owes|obligations due within|due within a year|due within twelve months",
        "total current assets;total current liabilities;cash and cash equivalents;inventories;accounts receivable|receivables",
        BALANCE,
    ),
    entry("working capital|net working capital", "", "total current assets;total current liabilities", BALANCE),
    entry(
        "liquidity",
        "liquidity position",
        "liquidity and capital resources|sources of liquidity|cash and cash equivalents|credit facility",
        BALANCE,
    ),
    // Turnover and days.
    entry(
        "days payable outstanding|dpo|payables turnover|days payable|payables days|payable days|accounts payable turnover|creditor days",
        "take to pay suppliers|pay its suppliers|paid its suppliers|pay suppliers|paying suppliers|suppliers wait|pay its vendors|days of payables",
        "accounts payable|trade payables;cost of sales|cost of goods sold|cost of revenue|cost of products sold;inventories",
        BALANCE | INCOME,
    ),
    entry(
        "days sales outstanding|dso|receivables turnover|days receivable|debtor days|collection period|receivable days|receivables days",
        "take to collect|customers take to pay|take to pay|customers pay|days do customers|days to collect|collect from customers|paid by customers|days of sales in receivables|days of receivables",
        "accounts receivable|trade receivables|receivables net;revenue|net sales|total revenue",
        BALANCE | INCOME,
    ),
    entry(
        "days inventory outstanding|dio|inventory turnover|days sales of inventory|inventory days|stock turnover|stock turn|\
         days inventory|inventory turns|stock days",
        "sold its inventory|sells its inventory|sell its inventory|sell through inventory|sell through its|sold through its|sell its stock|\
         sold its stock|turn over its inventory|turn over its stock|turn its inventory|turn inventory|inventory into cash|inventory into sales|goods into cash|goods into sales|stock into cash|stock into sales|\
         inventory sit|goods sit|stock sit|on the shelf|on its shelves|inventory move|stock move|days of inventory|days of stock|times inventory",
        "inventories|inventory|merchandise inventories;cost of sales|cost of goods sold|cost of revenue|cost of products sold",
        BALANCE | INCOME,
    ),
    entry(
        "cash conversion cycle|ccc|operating cycle",
        "",
        "inventories;accounts receivable|receivables;accounts payable;cost of sales|cost of goods sold|cost of revenue;revenue|net sales",
        BALANCE | INCOME,
    ),
    entry(
        "fixed asset turnover|fixed assets turnover|ppe turnover",
        "sales per dollar of plant|use its plants|use its factories|uses its plants|uses its factories|using its plants|using its factories",
        "property plant and equipment|property and equipment net;revenue|net sales|total revenue",
        BALANCE | INCOME,
    ),
    entry(
        "asset turnover|total asset turnover|assets turnover",
        "sales from its assets|revenue from its assets|sales out of its assets|revenue per dollar of assets|sales per dollar of assets|use its assets|uses its assets|using its assets",
        "total assets;revenue|net sales|total revenue",
        BALANCE | INCOME,
    ),
    entry(
        "working capital turnover",
        "",
        "total current assets;total current liabilities;revenue|net sales",
        BALANCE | INCOME,
    ),
    // Returns.
    entry(
        "return on assets|roa",
        "profit from its assets|profit out of its assets|profit per dollar of assets|earn on its assets|earned on its assets",
        "net income|net earnings|profit for the year;total assets",
        BALANCE | INCOME,
    ),
    entry(
        "return on equity|roe|return on average equity|return on tangible equity",
        "earn on its equity|earned on its equity|earn on shareholders|earn for shareholders|return for shareholders",
        "net income|net earnings|profit for the year;total stockholders equity|total shareholders equity|total equity",
        BALANCE | INCOME,
    ),
    entry(
        "return on invested capital|roic|return on capital employed|roce|return on capital",
        "",
        "operating income|operating profit;total debt|long term debt;total equity|total stockholders equity|total shareholders equity;income tax|provision for income taxes",
        BALANCE | INCOME,
    ),
    entry(
        "capital intensive|capital intensity|asset heavy|asset light",
        "plough back|plow back|back into equipment|back into plant|back into property|reinvest in equipment|reinvest in plant|\
         need a lot of capital|needs a lot of capital|heavy investment|invest heavily",
        "property plant and equipment|property and equipment net;purchases of property|capital expenditures;total assets;revenue|net sales",
        BALANCE | INCOME | CASH,
    ),
    // Margins and growth.
    entry(
        "gross margin|gross profit margin|gross margins|gross margin profile",
        "after the cost of making|after making the goods|after cost of goods|after production costs",
        "gross profit|gross margin;cost of sales|cost of goods sold|cost of revenue;revenue|net sales|total revenue",
        INCOME,
    ),
    entry(
        "operating margin|operating income margin|operating profit margin|ebit margin|return on sales|operating profitability",
        "profitability at the operating level|before interest and taxes|before interest and tax",
        "operating income|operating profit|income from operations|profit from operations;revenue|net sales|total revenue",
        INCOME,
    ),
    entry(
        "net margin|net profit margin|net income margin|profit margin|margin|profitability|margins",
        "",
        "net income|net earnings|profit for the year;revenue|net sales|total revenue;operating income|operating profit|gross margin",
        INCOME,
    ),
    entry(
        "ebitda|unadjusted ebitda|adjusted ebitda|ebitda margin|ebitdar|oibda|ebitda less capex",
        "",
        "ebitda|adjusted ebitda;operating income|operating profit|income from operations;depreciation and amortization|depreciation",
        INCOME | CASH,
    ),
    entry("pretax margin|pre tax margin", "", "income before income taxes|profit before tax;revenue|net sales", INCOME),
    entry(
        "cost ratio|expense ratio|cogs margin|cogs percent|sg&a margin|opex|operating expenses|operating costs",
        "running costs",
        "total operating expenses|operating expenses|total costs and expenses|costs and expenses;selling general and administrative",
        INCOME,
    ),
    entry(
        "revenue growth|sales growth|growth in revenue|growth rate of revenue|revenue growth rate|revenue cagr|cagr|compound annual growth|compound growth rate|year over year revenue|organic growth",
        "revenue grow|sales grow|revenues grow|revenue increase",
        "total revenue|net sales|revenue;selected financial data|five year|organic growth",
        INCOME,
    ),
    entry(
        "effective tax rate|tax rate|effective income tax rate|etr",
        "rate of tax|taxed at",
        "effective tax rate|effective income tax rate;provision for income taxes|income tax expense;statutory rate|federal statutory|reconciliation;income before income taxes|profit before tax",
        INCOME,
    ),
    entry(
        "dividend yield|payout ratio|dividend payout|dividend payout ratio|retention ratio|dividend cover|dividend coverage|plowback",
        "earnings retained|profit retained|profits retained|retained of its|retain of its|kept of its profit|keep of its profit|profits did it keep|earnings paid out|\
         profit paid out|profits paid out|paid out as dividends|out as dividends|handed out as dividends|dividends covered by earnings",
        "dividends paid|cash dividends|dividends;net income|net earnings|profit for the year",
        CASH | INCOME,
    ),
    // Cash.
    entry(
        "free cash flow|fcf|free cash flow margin|unlevered free cash flow|free cash",
        "cash left|cash was left|cash remained|cash remains|left after investment|left after investing|left after capital|cash after investment",
        "net cash provided by operating activities|cash flow from operating activities|cash generated from operations;purchases of property|capital expenditures|additions to property;free cash flow",
        CASH,
    ),
    entry(
        "cash conversion|free cash flow conversion|fcf conversion|cash flow conversion|quality of earnings|accruals ratio|accrual ratio",
        "profit into cash|profits into cash|earnings into cash|income into cash|backed by cash|turned into cash|turn into cash|show up as cash|show up in cash",
        "net cash provided by operating activities|cash generated from operations;purchases of property|capital expenditures;net income|profit for the year",
        CASH | INCOME,
    ),
    entry(
        "capex to revenue|capex as a percent|capex percent|capex intensity|capital expenditure ratio|capex as",
        "capital expenditures as a percent",
        "purchases of property|capital expenditures|additions to property;revenue|net sales|total revenue",
        CASH | INCOME,
    ),
    entry(
        "operating cash flow ratio|cash flow ratio|operating cash ratio|cfo to current liabilities",
        "",
        "net cash provided by operating activities|cash flow from operating activities;total current liabilities",
        CASH | BALANCE,
    ),
    entry(
        "operating cash flow margin|cash flow margin",
        "",
        "net cash provided by operating activities|cash flow from operating activities;revenue|net sales",
        CASH | INCOME,
    ),
    // Debt.
    entry(
        "net debt|net cash|net borrowings",
        "",
        "net debt|net cash;cash and cash equivalents;long term debt|borrowings|total debt;current portion of long term debt|short term borrowings|short term debt",
        BALANCE,
    ),
    entry(
        "leverage|gearing|debt to equity|debt equity ratio|leverage ratio|debt ratio|debt to capital|debt to assets|equity ratio|equity to assets|equity multiplier|financial leverage|capital structure|capitalization|solvency",
        "leveraged|indebted|geared|debt burden|dollar of equity|too much debt|debt for each",
        "long term debt|borrowings|total debt;total equity|total stockholders equity|total shareholders equity;total liabilities;leverage ratio|debt to",
        BALANCE,
    ),
    entry(
        "debt to ebitda|net debt to ebitda|leverage multiple|net leverage",
        "",
        "long term debt|borrowings|total debt;operating income|operating profit;depreciation and amortization;ebitda|adjusted ebitda;net debt",
        BALANCE | INCOME | CASH,
    ),
    entry(
        "interest coverage|interest coverage ratio|times interest earned|interest cover|coverage ratio|fixed charge coverage",
        "cover its interest|cover interest|covers its interest|covered its interest|afford its interest|pay its interest|times over interest",
        "interest expense|finance costs;operating income|operating profit|income before income taxes|ebit",
        INCOME,
    ),
    entry(
        "book value per share|tangible book value|net asset value per share|nav per share",
        "",
        "book value per share|tangible book value|net asset value;total stockholders equity|total shareholders equity|total equity;shares outstanding",
        BALANCE,
    ),
    entry(
        "altman|z score|piotroski|dupont",
        "",
        "total assets;working capital|total current assets;retained earnings;operating income|net income;revenue|net sales",
        BALANCE | INCOME,
    ),
    // What explicit names of statements ask for.
    entry(
        "balance sheet|statement of financial position|statement of financial condition|statement of condition",
        "balance sheets|line items in the balance sheet",
        "total assets|total liabilities",
        BALANCE,
    ),
    entry(
        "income statement|statement of income|statement of operations|statement of earnings|profit and loss|p&l|profit and loss statement|profit and loss account|statement of profit or loss|p l statement|results statement",
        "",
        "net income|operating income|profit for the year",
        INCOME,
    ),
    entry(
        "cash flow statement|statement of cash flows|statement of cash flow|cash flow statements|cashflow statement",
        "",
        "operating activities|investing activities|financing activities",
        CASH,
    ),
    entry(
        "statement of changes in equity|statement of equity|statement of stockholders equity|statement of shareholders equity|equity statement",
        "",
        "balance at|total equity|dividends",
        EQUITY,
    ),
    entry("statement of comprehensive income", "", "other comprehensive income|total comprehensive income", INCOME),
    entry("financial statements|primary statements", "", "", 0),
    // Banks.
    entry(
        "net interest margin|nim|interest spread|interest margin|net interest spread",
        "spread between lending and funding|lending and funding|margin on lending",
        "net interest margin|net yield on interest earning assets|net interest spread;average balances|average yield|interest earning assets;net interest income",
        INCOME,
    ),
    entry(
        "efficiency ratio|cost income ratio|cost to income|cost to income ratio",
        "",
        "efficiency ratio|cost income ratio;noninterest expense|operating expenses;net interest income|noninterest income|total income",
        INCOME,
    ),
    entry(
        "cet1|common equity tier 1|tier 1|tier 1 capital|capital adequacy|capital ratio|capital ratios|risk weighted assets|rwa|regulatory capital|tce|leverage capital",
        "",
        "common equity tier 1|tier 1|risk weighted|well capitalized|total capital ratio|regulatory capital",
        0,
    ),
    entry(
        "npl|nonperforming loans|non performing loans|npl ratio|non performing assets|nonaccrual loans|asset quality|impaired loans|stage 3",
        "loans that went bad|delinquent",
        "nonperforming|non performing|nonaccrual|past due|90 days|stage 3|criticized",
        0,
    ),
    entry(
        "net charge offs|charge offs|charge off ratio",
        "written off loans|loans written off|bad loans written off|wrote off|written off",
        "net charge offs|charge offs|charged off|recoveries|write offs",
        0,
    ),
    entry(
        "loan to deposit|loan to deposit ratio|loans to deposits|loan deposit ratio",
        "",
        "total loans|loans net|loans and advances|net loans;total deposits|deposits",
        BALANCE,
    ),
    // Insurers.
    entry(
        "combined ratio|loss ratio|underwriting ratio|expense ratio|underwriting profit|underwriting income|underwriting result",
        "",
        "combined ratio;loss ratio|expense ratio|loss and loss adjustment;underwriting income|underwriting profit|premiums earned",
        INCOME,
    ),
    entry(
        "solvency ratio|solvency ii|scr|risk based capital|rbc|statutory surplus|statutory capital",
        "",
        "solvency|own funds|risk based capital|statutory surplus|statutory capital",
        0,
    ),
    // Property.
    entry(
        "ffo|funds from operations|affo|nareit|core ffo|adjusted funds from operations",
        "",
        "funds from operations|ffo|nareit;depreciation and amortization|real estate depreciation;net income",
        INCOME,
    ),
    entry(
        "net operating income|noi|same store noi|same property",
        "",
        "net operating income|same store|same property|noi",
        0,
    ),
    entry(
        "occupancy|occupancy rate|vacancy|load factor|utilization|capacity utilization|revpar|adr|average daily rate|passenger yield",
        "how full",
        "occupancy|occupied|load factor|utilization|revpar|available room|vacancy|percent leased",
        0,
    ),
    // Shops, networks and mines.
    entry(
        "same store sales|comparable sales|comparable store sales|like for like|like for like sales|comp sales|comparable restaurant sales",
        "sales in existing stores|stores open",
        "comparable sales|comparable store sales|same store sales|like for like|comparable",
        0,
    ),
    entry(
        "arpu|average revenue per user|churn|subscribers|subscriber|monthly active users|mau|dau|active users|members",
        "households served|users",
        "subscribers|arpu|average revenue per|churn|active users|customer connections|accounts|memberships",
        0,
    ),
    entry(
        "backlog|order backlog|orders|book to bill|order intake|remaining performance obligations|rpo|performance obligations",
        "not yet booked|not yet recognized|contracted but not|signed but not",
        "backlog|remaining performance obligations|unfilled orders|order book|transaction price allocated",
        0,
    ),
    entry(
        "aisc|all in sustaining cost|cash cost|cost per ounce|unit cost|cost per barrel|casm|cost per tonne|cost per unit",
        "cost to produce|cost to mine|cost of producing|cost of mining",
        "all in sustaining|cash cost|unit cost|per ounce|per barrel|per tonne|casm|cost per",
        0,
    ),
    entry(
        "reserves|proved reserves|ore reserves|mineral reserves|resources",
        "in the ground|mine life|left to mine|life of mine",
        "proved reserves|ore reserves|mineral reserves|measured and indicated|probable|reserve estimates|mineral resources",
        0,
    ),
    entry(
        "production|output|capacity|volume|tonnes|ounces|barrels|throughput|megawatts",
        "produce|produced|produces",
        "production|produced|capacity|volumes|tonnes|ounces|barrels|throughput",
        0,
    ),
];
