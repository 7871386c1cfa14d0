//! The order in which people read what stands on a slide.

/// How many shapes are put in order: more are a drawing.
const MOST: usize = 200;

/// Where a shape stands, in the unit of the slide: its left, upper, right and lower edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) left: i64,
    pub(super) top: i64,
    pub(super) right: i64,
    pub(super) bottom: i64,
}

impl Place {
    pub(super) fn new((left, top): (i64, i64), (width, height): (i64, i64)) -> Self {
        let (right, bottom) = (left.saturating_add(width.max(0)), top.saturating_add(height.max(0)));
        Self { left, top, right, bottom }
    }

    /// Whether this is read before the other: it stands above it, or beside it on the side where lines begin.
    fn comes_before(self, other: Self, from_the_right: bool) -> bool {
        let above = self.bottom <= other.top && self.left < other.right && other.left < self.right;
        let before = if from_the_right { self.left >= other.right } else { self.right <= other.left };
        above || (before && self.top < other.bottom && other.top < self.bottom)
    }
}

/// The order in which shapes are read. Those that do not tell where they are, or of which neither comes before the other,
/// stay in the order that they have.
pub(super) fn order(places: &[Option<Place>], from_the_right: bool) -> Vec<usize> {
    let mut left: Vec<usize> = (0..places.len()).collect();
    if places.len() > MOST {
        return left;
    }
    let comes_before = |one: usize, other: usize| {
        places[one].zip(places[other]).is_some_and(|(one, other)| one.comes_before(other, from_the_right))
    };
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_next = |shape: &usize| left.iter().all(|other| !comes_before(*other, *shape));
        let next = left.iter().position(is_next).unwrap_or(0);
        ordered.push(left.remove(next));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_read_from_above_and_from_where_lines_begin() {
        let at = |left, top, width, height| Some(Place::new((left, top), (width, height)));
        let (title, source) = (at(0, 0, 100, 10), at(0, 90, 100, 10));
        let (left, right) = (at(0, 20, 45, 60), at(50, 20, 45, 60));
        let cases: [(&[Option<Place>], &[usize]); 7] = [
            (&[title, left, right, source], &[0, 1, 2, 3]),
            (&[source, right, left, title], &[3, 2, 1, 0]),
            // Two columns of boxes.
            (&[at(0, 0, 40, 10), at(0, 20, 40, 10), at(50, 0, 40, 10), at(50, 20, 40, 10)], &[0, 1, 2, 3]),
            // Rows of boxes.
            (&[at(0, 0, 40, 10), at(50, 0, 40, 10), at(0, 20, 40, 10), at(50, 20, 40, 10)], &[0, 1, 2, 3]),
            // What lies on another, and what does not tell where it is.
            (&[at(0, 0, 100, 100), at(10, 10, 10, 10), None], &[0, 1, 2]),
            (&[right, None, left], &[1, 2, 0]),
            (&[], &[]),
        ];
        for (places, expected) in cases {
            assert_eq!(order(places, false), expected, "{places:?}");
        }
        assert_eq!(order(&[left, right], true), [1, 0]);
        assert_eq!(order(&vec![source; MOST + 1], false).len(), MOST + 1);
    }
}
