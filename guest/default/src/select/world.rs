//! Names that everybody knows: countries, great cities, and makers of things. Where the catalogue does not hold one, what is
//! asked of it is asked of a stranger, in small letters, too.

use super::vectors::is_english;

const NAMES: &[&str] = &[
    "adidas", "adobe", "afghanistan", "airbnb", "airbus", "alaska", "albania", "algeria", "alibaba", "amex",
    "amsterdam", "andorra", "angola", "argentina", "armenia", "asus", "athens", "auckland", "audi", "australia",
    "austria", "azerbaijan", "baghdad", "bahrain", "bangkok", "bangladesh", "barcelona", "beijing", "belarus",
    "belfast", "belgium", "berlin", "bhutan", "bmw", "boeing", "bolivia", "bosch", "bosnia", "boston", "botswana",
    "brazil", "brussels", "bucharest", "budapest", "bulgaria", "cairo", "calgary", "california", "cambodia",
    "cameroon", "canada", "chatgpt", "chicago", "cisco", "citigroup", "cocacola", "colombia", "congo", "copenhagen",
    "costco", "croatia", "cuba", "cyprus", "czechia", "dallas", "delhi", "denmark", "denver", "detroit", "disney",
    "dubai", "dublin", "ebay", "ecuador", "edinburgh", "egypt", "eritrea", "estonia", "ethiopia", "europe", "exxon",
    "facebook", "fedex", "ferrari", "fiat", "fiji", "finland", "florence", "florida", "france", "frankfurt", "garmin",
    "geneva", "germany", "ghana", "gillette", "glasgow", "gmail", "google", "greece", "greenland", "guatemala",
    "gucci", "haiti", "hamburg", "hawaii", "heidelberg", "heineken", "helsinki", "hitachi", "honda", "honduras",
    "houston", "hsbc", "huawei", "hungary", "hyundai", "ibm", "iceland", "ikea", "india", "indonesia", "instagram",
    "intel", "ipad", "iphone", "iran", "iraq", "ireland", "israel", "istanbul", "italy", "jakarta", "japan",
    "jerusalem", "johannesburg", "jpmorgan", "karachi", "kazakhstan", "kenya", "kfc", "kia", "kiev", "kosovo",
    "kuwait", "kyiv", "lagos", "laos", "latvia", "lebanon", "leeds", "lenovo", "liberia", "libya", "lidl",
    "liechtenstein", "lima", "linkedin", "lisbon", "lithuania", "liverpool", "london", "lufthansa", "luxembourg",
    "lyon", "madagascar", "madrid", "malawi", "malaysia", "maldives", "malta", "manchester", "manila", "mastercard",
    "mazda", "mcdonalds", "melbourne", "mercedes", "mexico", "miami", "microsoft", "milan", "mitsubishi", "moldova",
    "mongolia", "montenegro", "montreal", "morocco", "moscow", "motorola", "mozambique", "mumbai", "munich", "myanmar",
    "nairobi", "namibia", "naples", "nepal", "nestle", "netflix", "netgear", "netherlands", "nicaragua", "nigeria",
    "nike", "nikon", "nintendo", "nissan", "nokia", "norway", "nvidia", "oman", "openai", "osaka", "oslo", "pakistan",
    "panasonic", "paraguay", "paris", "paypal", "pepsi", "pepsico", "peru", "peugeot", "pfizer", "philadelphia",
    "philippines", "philips", "playstation", "poland", "porsche", "portugal", "prague", "qatar", "qualcomm", "reddit",
    "renault", "revolut", "romania", "rome", "rotterdam", "russia", "rwanda", "samsung", "santiago", "scotland",
    "seattle", "senegal", "seoul", "serbia", "shanghai", "siemens", "singapore", "skoda", "slovakia", "slovenia",
    "snapchat", "somalia", "sony", "spain", "spotify", "starbucks", "steelcase", "stockholm", "stuttgart", "subaru",
    "sudan", "suzuki", "sweden", "switzerland", "sydney", "syria", "taiwan", "tajikistan", "tanzania", "tehran",
    "tesco", "tesla", "texas", "thailand", "tiktok", "tokyo", "toronto", "toshiba", "toyota", "tripadvisor", "tunisia",
    "turkmenistan", "twitter", "uganda", "ukraine", "unilever", "uruguay", "uzbekistan", "vancouver", "venezuela",
    "venice", "verizon", "vienna", "vietnam", "vodafone", "volkswagen", "volvo", "wales", "walmart", "warsaw",
    "whatsapp", "whirlpool", "wikipedia", "xbox", "xiaomi", "yahoo", "yamaha", "yemen", "youtube", "zambia", "zara",
    "zimbabwe", "zurich",
];

/// What everybody calls some companies, and what their own names are, those of the law left out; sorted.
pub(super) const KNOWN_AS: &[(&str, &str)] = &[
    ("airtel", "bharti airtel"),
    ("amex", "american express"),
    ("aws", "amazon com"),
    ("bofa", "bank of america"),
    ("british airways", "international consolidated airlines"),
    ("cadbury", "mondelez international"),
    ("cebu pacific", "cebu air"),
    ("citi", "citigroup"),
    ("citibank", "citigroup"),
    ("coke", "coca cola"),
    ("facebook", "meta platforms"),
    ("fnb", "firstrand"),
    ("gillette", "procter gamble"),
    ("gm", "general motors"),
    ("google", "alphabet"),
    ("gtbank", "guaranty trust"),
    ("gucci", "kering"),
    ("instagram", "meta platforms"),
    ("iphone", "apple"),
    ("j j", "johnson johnson"),
    ("jlr", "tata motors"),
    ("kfc", "yum brands"),
    ("l t", "larsen toubro"),
    ("linkedin", "microsoft"),
    ("louis vuitton", "lvmh moet hennessy"),
    ("m m", "mahindra mahindra"),
    ("meralco", "manila electric"),
    ("metrobank", "metropolitan bank trust"),
    ("p g", "procter gamble"),
    ("raytheon", "rtx"),
    ("snapchat", "snap"),
    ("tinder", "match"),
    ("tsmc", "taiwan semiconductor manufacturing"),
    ("vw", "volkswagen"),
    ("whatsapp", "meta platforms"),
    ("youtube", "alphabet"),
    ("zara", "industria de diseno textil"),
];

/// Whether a word is neither of the language nor a name that everybody knows: it may name something of the catalogue.
pub(super) fn is_of_no_dictionary(word: &str) -> bool {
    !is_english(word) && !is_of_the_world(word)
}

pub(super) fn is_of_the_world(word: &str) -> bool {
    NAMES.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(KNOWN_AS.is_sorted());
        assert!(NAMES.is_sorted() && is_of_the_world("iceland") && !is_of_the_world("report"));
    }
}
