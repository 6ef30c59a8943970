"""XML: built documents parse back, and hostile ones are refused quickly."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wechatpay._protocols import xml

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True)
WRITABLE = st.characters(
    codec="utf-8",
    exclude_characters=[chr(code) for code in range(0x20) if chr(code) not in "\t\n"] + ["\ufffe", "\uffff"],
)
TEXTS = st.text(WRITABLE) | st.sampled_from(["]]>", "<xml>", "&amp;", "]]]]>>", "<![CDATA[x]]>", " ", "\n", "\t", "0"])


def lists_of(values):
    return st.lists(values, min_size=2, max_size=4)


DOCUMENTS = st.recursive(
    st.dictionaries(NAMES, TEXTS | lists_of(TEXTS), min_size=1, max_size=6),
    lambda inner: st.dictionaries(NAMES, inner | TEXTS | lists_of(inner), min_size=1, max_size=3),
    max_leaves=8,
)


@given(DOCUMENTS)
def test_a_built_document_parses_back_to_itself(document):
    assert xml.parse(xml.build(document).encode()) == document


@pytest.mark.parametrize(
    ("content", "document"),
    [
        ("<xml><a>1</a></xml>", {"a": "1"}),
        ("<xml><a><![CDATA[<&>]]></a></xml>", {"a": "<&>"}),
        ("<xml><a>&lt;&amp;&#20013;</a></xml>", {"a": "<&中"}),
        ("<xml>\n  <a> x </a>\n  <b/>\n</xml>", {"a": " x ", "b": ""}),
        ("<xml><a><![CDATA[1]]>2</a></xml>", {"a": "12"}),
        ("<xml><a>1</a><a>2</a><a>3</a></xml>", {"a": ["1", "2", "3"]}),
        ("<xml><l><i><x>1</x></i><i><x>2</x></i></l></xml>", {"l": {"i": [{"x": "1"}, {"x": "2"}]}}),
        ('<?xml version="1.0" encoding="UTF-8"?><xml><a t="1">中</a></xml>', {"a": "中"}),
        ("\ufeff<xml><a>中</a></xml>", {"a": "中"}),
        ("<xml><!-- no --><a>1<!-- x -->2</a><?php x ?></xml>", {"a": "12"}),
        ("<xml></xml>", {}),
    ],
)
def test_valid_documents_are_parsed(content, document):
    assert xml.parse(content.encode()) == document


@pytest.mark.parametrize("encoding", ["GBK", "cp936", "gb2312", "GB18030", "Big5", "UTF-16", "utf-8", "ISO-8859-1"])
def test_declared_encodings_are_decoded(encoding):
    text = "é" if encoding == "ISO-8859-1" else "腾讯<&>" if encoding != "Big5" else "中文"
    document = {"a": text}
    content = f'<?xml version="1.0" encoding="{encoding}"?>' + xml.build(document)
    assert xml.parse(content.encode(encoding)) == document


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "billion laughs": f'<!DOCTYPE xml [<!ENTITY l0 "ha">{LAUGHS}]><xml><a>&l9;</a></xml>',
    "quadratic blow-up": f'<!DOCTYPE xml [<!ENTITY a "{"a" * 50_000}">]><xml><a>{"&a;" * 50_000}</a></xml>',
    "external entity": '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>',
    "parameter entity": '<!DOCTYPE xml [<!ENTITY % a SYSTEM "http://127.0.0.1:1/"> %a;]><xml/>',
    "external document type": '<!DOCTYPE xml SYSTEM "http://127.0.0.1:1/evil.dtd"><xml><a>1</a></xml>',
    "bare document type": "<!DOCTYPE html><xml><a>1</a></xml>",
    "unknown entity": "<xml><a>&b;</a></xml>",
    "deep": "<a>" * 100_000 + "</a>" * 100_000,
    "deep and unclosed": "<a>" * 300_000,
    "large": "<xml><a>" + "x" * 1_100_000 + "</a></xml>",
    "truncated": "<xml><a>1</a>",
    "truncated in a text": "<xml><a>1",
    "truncated in CDATA": "<xml><a><![CDATA[1",
    "two roots": "<xml><a>1</a></xml><xml><a>2</a></xml>",
    "trailing text": "<xml><a>1</a></xml>x",
    "empty": "",
    "not XML": "appid=1&sign=2",
    "crossed": "<xml><a><b></a></b></xml>",
    "NUL": "<xml><a>\x00</a></xml>",
    "unknown encoding": '<?xml version="1.0" encoding="x-none"?><xml><a>1</a></xml>',
    "wrong encoding": '<?xml version="1.0" encoding="GBK"?><xml><a>\u00ff\u00ff</a></xml>',
    "an encoding of several bytes": '<?xml version="1.0" encoding="euc-jp"?><xml><a>1</a></xml>',
    "UTF-7": '<?xml version="1.0" encoding="utf-7"?><xml><a>1</a></xml>',
    "UTF-32": '<?xml version="1.0" encoding="utf-32"?><xml><a>1</a></xml>',
    "a codec that is not an encoding": '<?xml version="1.0" encoding="rot13"?><xml><a>1</a></xml>',
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_hostile_and_malformed_documents_are_refused_with_a_short_error(attack):
    content = HOSTILE[attack].encode("latin-1" if attack == "wrong encoding" else "utf-8")
    with pytest.raises(xml.XMLError) as caught:
        xml.parse(content)
    assert len(str(caught.value)) < 200


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: f"<xml>{text}</xml>".encode()))
def test_arbitrary_input_is_parsed_or_raises_xml_error(content):
    with contextlib.suppress(xml.XMLError):
        assert isinstance(xml.parse(content), dict)


@pytest.mark.parametrize("character", ["\x00", "\x08", "\x0b", "\r", "\x1f", "\ufffe", "\ud800"])
def test_a_character_that_xml_cannot_carry_is_refused_by_name(character):
    with pytest.raises(xml.XMLError, match=f"body.*U\\+{ord(character):04X}"):
        xml.build({"body": f"a{character}b"})


@pytest.mark.parametrize("name", ["", "1a", "a b", "a>", "中", "a/"])
def test_an_invalid_element_name_is_refused(name):
    with pytest.raises(xml.XMLError, match="name"):
        xml.build({name: "x"})
