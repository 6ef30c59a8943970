"""One table has all options of a call; the documentation has the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wechatpay._calls.call import Call, bind
from wechatpay._calls.options import OPTIONS, SPELLINGS

ROOT = Path(__file__).parents[2]


def test_every_option_is_a_field_of_a_call():
    assert {option.name for option in OPTIONS} <= set(Call.__slots__)


def test_no_spelling_means_two_options():
    spellings = [each for option in OPTIONS for each in (option.name, *option.aliases, option.inverted_alias) if each]
    assert sorted(spellings) == sorted(SPELLINGS)


def test_the_table_of_bind_has_every_spelling_and_no_other():
    documented = set(re.findall(r"`(\w+)=`", bind.__doc__.partition(":raises")[0]))
    assert documented == set(SPELLINGS)


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_both_readmes_have_every_option(readme):
    text = (ROOT / readme).read_text("utf-8")
    assert [option.name for option in OPTIONS if f"`{option.name}=" not in text] == []


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_has_a_help_that_is_one_phrase(option):
    assert option.help
    assert not option.help.endswith(".")
