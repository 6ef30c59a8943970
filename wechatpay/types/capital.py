"""The shapes of the requests and replies of `v3.capital`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "BranchesGetParams",
    "BranchesGetResult",
    "BranchesGetResultData",
    "BranchesGetResultLinks",
    "CitiesGetResult",
    "CitiesGetResultData",
    "CorporateBankingGetParams",
    "CorporateBankingGetResult",
    "CorporateBankingGetResultData",
    "CorporateBankingGetResultLinks",
    "PersonalBankingGetParams",
    "PersonalBankingGetResult",
    "PersonalBankingGetResultData",
    "PersonalBankingGetResultLinks",
    "ProvincesGetResult",
    "ProvincesGetResultData",
    "SearchBanksByBankAccountGetParams",
    "SearchBanksByBankAccountGetResult",
    "SearchBanksByBankAccountGetResultData",
]


class CitiesGetResultData(TypedDict):
    city_name: str
    city_code: int


class CitiesGetResult(TypedDict):
    """查询城市列表"""

    data: NotRequired[list[CitiesGetResultData]]
    total_count: int


class ProvincesGetResultData(TypedDict):
    province_name: str
    province_code: int


class ProvincesGetResult(TypedDict):
    """查询省份列表"""

    data: NotRequired[list[ProvincesGetResultData]]
    total_count: int


class BranchesGetParams(TypedDict):
    """查询支行列表"""

    city_code: int
    offset: NotRequired[int]
    limit: int


class BranchesGetResultData(TypedDict):
    bank_branch_name: str
    bank_branch_id: str


class BranchesGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class BranchesGetResult(TypedDict):
    """查询支行列表"""

    total_count: int
    count: int
    data: NotRequired[list[BranchesGetResultData]]
    offset: int
    links: BranchesGetResultLinks
    account_bank: str
    account_bank_code: int
    bank_alias: str
    bank_alias_code: str


class CorporateBankingGetParams(TypedDict):
    """查询支持对公业务的银行列表"""

    offset: NotRequired[int]
    limit: int


class CorporateBankingGetResultData(TypedDict):
    bank_alias: str
    bank_alias_code: str
    account_bank: str
    account_bank_code: int
    need_bank_branch: bool


class CorporateBankingGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class CorporateBankingGetResult(TypedDict):
    """查询支持对公业务的银行列表"""

    total_count: int
    count: int
    data: NotRequired[list[CorporateBankingGetResultData]]
    offset: int
    links: CorporateBankingGetResultLinks


class PersonalBankingGetParams(TypedDict):
    """查询支持个人业务的银行列表"""

    offset: NotRequired[int]
    limit: int


class PersonalBankingGetResultData(TypedDict):
    bank_alias: str
    bank_alias_code: str
    account_bank: str
    account_bank_code: int
    need_bank_branch: bool


class PersonalBankingGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class PersonalBankingGetResult(TypedDict):
    """查询支持个人业务的银行列表"""

    total_count: int
    count: int
    data: NotRequired[list[PersonalBankingGetResultData]]
    offset: int
    links: PersonalBankingGetResultLinks


class SearchBanksByBankAccountGetParams(TypedDict):
    """获取对私银行卡号开户银行"""

    account_number: str  # encrypted: client.decrypt() opens it


class SearchBanksByBankAccountGetResultData(TypedDict):
    bank_alias: str
    bank_alias_code: str
    account_bank: str
    account_bank_code: int
    need_bank_branch: bool


class SearchBanksByBankAccountGetResult(TypedDict):
    """获取对私银行卡号开户银行"""

    total_count: int
    data: NotRequired[list[SearchBanksByBankAccountGetResultData]]
