//! What questions ask for, whatever they are about.

use super::{Entry, entry};

/// Words that ask for reasons (`asked`), and how reports give them (`told`).
pub(in super::super) const REASONS: Entry = entry(
    "",
    "why|reason|reasons|cause|caused|drove|drive|drives|driver|drivers|driven|what led|led to|explain|explains|explanation|contributed|contributor|attributable|because|what made|what makes|what hurt|what helped|what changed|due to|factors|impact|impacted|affected|behind|account for|result of|responsible for",
    "primarily due to|due to|driven by|attributable to|as a result of|resulted from|reflects|reflecting|because|offset by|primarily|mainly|caused by|resulting from|led by|thanks to|partially offset|explains|owing to|compared to|compared with|increase was|decrease was|increased|decreased",
    0,
);

/// Words that ask for a figure.
pub(in super::super) const FIGURES: &str = "how much|how many|how large|how big|how high|what was the|what were the|what is the|what are the|amount|total|value|calculate|compute|ratio|percent|percentage|rate|growth|average|number of|in millions|in thousands|in billions|usd|level of|size|margin|cost of|spend|spent|compare|versus|vs|change|increase|decrease|higher|lower|improve|improved|improving|decline|declined|grow|grew|fall|fell|rise|rose|did|does|year";

/// Words that only a number answers.
pub(in super::super) const COUNTS: &str = "how many|how much|how long|how old|how often|how far|how high|how large|how big|how tall|how heavy|how deep|how fast|number of|what share|what percentage|what percent|what portion|what proportion|what fraction";

/// Headings under which management explains the figures.
pub(in super::super) const DISCUSSION: &str = "management s discussion and analysis|management discussion and analysis|results of operations|financial review|operating and financial review|operating review|chief financial officer s review|finance director s review|review of operations|business review|financial performance|earnings assets and financial position|review of the year|group performance|cfo s report";
