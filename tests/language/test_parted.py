"""Lines cut into parts by marks."""

from hypothesis import example, given
from hypothesis import strategies as st

from plan_assessor.language.parted import cuts_of


@given(st.text(alphabet="ab;–-|·/ ", max_size=30))
@example("a; b; c;")
def test_a_line_is_cut_into_as_many_pieces_as_it_has_parts(text: str) -> None:
    for cut in cuts_of(text):
        assert len(cut.pieces(text)) == cut.parts
