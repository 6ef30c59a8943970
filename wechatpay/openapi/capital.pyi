"""The operations of `v3.capital`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.capital import (
    BranchesGetParams,
    BranchesGetResult,
    CitiesGetResult,
    CorporateBankingGetParams,
    CorporateBankingGetResult,
    PersonalBankingGetParams,
    PersonalBankingGetResult,
    ProvincesGetResult,
    SearchBanksByBankAccountGetParams,
    SearchBanksByBankAccountGetResult,
)

class CapitalCapitallhhAreasProvincesProvinceCodeCities(Node):
    def get(self, *, province_code: str | int, **options: Unpack[Options]) -> Response[CitiesGetResult]:
        """查询城市列表 https://pay.weixin.qq.com/doc/v3/partner/4012697470"""
        ...
    async def get_async(self, *, province_code: str | int, **options: Unpack[Options]) -> Response[CitiesGetResult]:
        """查询城市列表 https://pay.weixin.qq.com/doc/v3/partner/4012697470"""
        ...

class CapitalCapitallhhAreasProvincesProvinceCode(Node):
    cities: CapitalCapitallhhAreasProvincesProvinceCodeCities

class CapitalCapitallhhAreasProvinces(Node):
    _province_code_: CapitalCapitallhhAreasProvincesProvinceCode
    def get(self, **options: Unpack[Options]) -> Response[ProvincesGetResult]:
        """查询省份列表 https://pay.weixin.qq.com/doc/v3/partner/4012698641"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[ProvincesGetResult]:
        """查询省份列表 https://pay.weixin.qq.com/doc/v3/partner/4012698641"""
        ...

class CapitalCapitallhhAreas(Node):
    provinces: CapitalCapitallhhAreasProvinces

class CapitalCapitallhhBanksBankAliasCodeBranches(Node):
    def get(
        self, *, bank_alias_code: str, params: BranchesGetParams, **options: Unpack[Options]
    ) -> Response[BranchesGetResult]:
        """查询支行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697673"""
        ...
    async def get_async(
        self, *, bank_alias_code: str, params: BranchesGetParams, **options: Unpack[Options]
    ) -> Response[BranchesGetResult]:
        """查询支行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697673"""
        ...

class CapitalCapitallhhBanksBankAliasCode(Node):
    branches: CapitalCapitallhhBanksBankAliasCodeBranches

class CapitalCapitallhhBanksCorporateBanking(Node):
    def get(
        self, *, params: CorporateBankingGetParams, **options: Unpack[Options]
    ) -> Response[CorporateBankingGetResult]:
        """查询支持对公业务的银行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697626"""
        ...
    async def get_async(
        self, *, params: CorporateBankingGetParams, **options: Unpack[Options]
    ) -> Response[CorporateBankingGetResult]:
        """查询支持对公业务的银行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697626"""
        ...

class CapitalCapitallhhBanksPersonalBanking(Node):
    def get(
        self, *, params: PersonalBankingGetParams, **options: Unpack[Options]
    ) -> Response[PersonalBankingGetResult]:
        """查询支持个人业务的银行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697583"""
        ...
    async def get_async(
        self, *, params: PersonalBankingGetParams, **options: Unpack[Options]
    ) -> Response[PersonalBankingGetResult]:
        """查询支持个人业务的银行列表 https://pay.weixin.qq.com/doc/v3/partner/4012697583"""
        ...

class CapitalCapitallhhBanksSearchBanksByBankAccount(Node):
    def get(
        self, *, params: SearchBanksByBankAccountGetParams, **options: Unpack[Options]
    ) -> Response[SearchBanksByBankAccountGetResult]:
        """获取对私银行卡号开户银行 https://pay.weixin.qq.com/doc/v3/partner/4012697541"""
        ...
    async def get_async(
        self, *, params: SearchBanksByBankAccountGetParams, **options: Unpack[Options]
    ) -> Response[SearchBanksByBankAccountGetResult]:
        """获取对私银行卡号开户银行 https://pay.weixin.qq.com/doc/v3/partner/4012697541"""
        ...

class CapitalCapitallhhBanks(Node):
    _bank_alias_code_: CapitalCapitallhhBanksBankAliasCode
    corporateBanking: CapitalCapitallhhBanksCorporateBanking
    personalBanking: CapitalCapitallhhBanksPersonalBanking
    searchBanksByBankAccount: CapitalCapitallhhBanksSearchBanksByBankAccount

class CapitalCapitallhh(Node):
    areas: CapitalCapitallhhAreas
    banks: CapitalCapitallhhBanks

class Capital(Node):
    capitallhh: CapitalCapitallhh
