//! What questions say besides what they ask.

/// Phrases around a question: whom to be, where to look, how to answer. Their words are not looked for.
pub(in super::super) const BOILERPLATE: &str = "assume that you are|assume you are|imagine you are|you are a|you are an|acting as|as a financial analyst|\
    financial analyst|equity analyst|investment banker|public equities|credit analyst|research analyst|analyst|\
    answer in|answer the question|answer this question|answer the following question|address the question|address the following question|\
    give a response|give your answer|state your answer|express your answer|provide your answer|provide an answer|please answer|report your answer|\
    your answer|the answer|answer|respond|response|if not state so|state so|if so|if not|if any|if possible|\
    based on the information|based on information|based only on|based on the data|using the information|using only the information|only using the|by using|\
    using the line items|by using the line items|line items|line item|clearly shown|details shown|information shown|shown within|shown in|\
    primarily found|found in|located in|according to|as shown|as reported|as disclosed|disclosed in|presented in|provided in|\
    rounded to|round to|rounding|decimal place|decimal places|one decimal|two decimal|to the nearest|nearest|\
    in usd|usd|us dollars|u s dollars|in dollars|dollars|dollar amount|in millions|in billions|in thousands|millions|billions|thousands|million|billion|thousand|\
    in percent|as a percentage|percentage points|in units of|units of|expressed in|currency units|\
    then explain why|and explain why|please state that|state that and explain|state that and explain why|please state|if so explain|briefly|in detail|if it is not|not relevant|if this metric|useful metric|relevant metric|meaningful|relevant|\
    we need to|we want to|we would like to|i would like to know|could you|can you|tell me|let me know|help me|what can you|\
    for this company|for the company|for a company like this|company like this|the company|this company|of the company|company|firm|business|\
    is defined as|defined as|define|definition of|formula|calculated as|ratio between|divided by|difference between|calculate|compute|work out|determine|derive|estimate|figure|figures|metric|\
    from the|in the document|this document|the document|in this filing|this filing|the filing|in the filing|filing|in the report|this report|the report|in the 10 k|form 10 k|10 k|10 q|8 k|10k|10q|8k|annual report|report|reports|\
    fiscal year|financial year|fiscal|calendar year|year end|at year end|end of the year|full year|year ended|year ending|the year|years|year over year|year on year|yoy|year|\
    compared to the previous year|compared to the prior year|previous year|prior year|last year|past year|between";

/// Words that are in every report: asked for, but worth little.
pub(in super::super) const GENERAL: &str = "total|amount|value|number|level|average|rate|percent|percentage|change|increase|decrease|growth|\
    major|main|significant|material|key|current|recent|latest|respectively|across|much|large|largest|biggest|high|higher|low|lower|\
    improve|improving|decline|drive|drove|driven|driver|primary|primarily|mainly|reason|cause|explain|impact|affect|factor|contribute|\
    spend|spent|cost|pay|paid|own|hold|held|expect|expected|operate|report|group|corporation|inc|limited|plc|ratio|end|time|good|profile|\
    january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|half|first|second";
