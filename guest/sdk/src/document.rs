/// An entry of the catalogue: what is known of a document before it is fetched.
///
/// ```
/// let document = docferry_policy::Document {
///     name: "report.pdf".to_owned(),
///     attributes: vec![("period".to_owned(), "2023".to_owned())],
///     ..Default::default()
/// };
/// assert_eq!(document.attribute("period"), Some("2023"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The name people read, usually a file name. Not an identity: two documents may share it.
    pub name: String,
    /// The identity: `s3://bucket/key`, or for documents of the operator's own a path or an https URL.
    pub uri: String,
    /// What the document belongs to: a company, a product, a department. Empty when the catalogue has no groups.
    pub group: String,
    /// The media type when it is known, such as `application/pdf`.
    pub media_type: Option<String>,
    /// The size in bytes when it is known.
    pub size: Option<u64>,
    /// When the object was last modified, as RFC 3339, when it is known.
    pub modified: Option<String>,
    /// Every other field of the catalogue entry, in the entry's order. A name appears once for each value.
    pub attributes: Vec<(String, String)>,
}

impl Document {
    /// The first value of an attribute, such as `period` or `document_type`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    /// Every value of an attribute, such as `alias`, in the entry's order.
    pub fn values<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        self.attributes.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
