"""The operations of `v2.papay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_papay import (
    PapayDeletecontractPostBody,
    PapayDeletecontractPostResult,
    PapayH5EntrustwebGetParams,
    PapayH5EntrustwebGetResult,
    PapayPreentrustwebPostBody,
    PapayPreentrustwebPostResult,
    PapayQuerycontractPostBody,
    PapayQuerycontractPostResult,
    PartnerDeletecontractPostBody,
    PartnerDeletecontractPostResult,
    PartnerH5EntrustwebGetParams,
    PartnerH5EntrustwebGetResult,
    PartnerPreentrustwebPostBody,
    PartnerPreentrustwebPostResult,
    PartnerQuerycontractPostBody,
    PartnerQuerycontractPostResult,
)

class PapayDeletecontract(Node):
    def post(
        self, *, xml: PapayDeletecontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayDeletecontractPostResult]:
        """申请解约 https://pay.weixin.qq.com/doc/v2/merchant/4011987432"""
        ...
    async def post_async(
        self, *, xml: PapayDeletecontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayDeletecontractPostResult]:
        """申请解约 https://pay.weixin.qq.com/doc/v2/merchant/4011987432"""
        ...

class PapayH5Entrustweb(Node):
    def get(
        self, *, params: PapayH5EntrustwebGetParams, **options: Unpack[OptionsV2]
    ) -> Response[PapayH5EntrustwebGetResult]:
        """H5纯签约 https://pay.weixin.qq.com/doc/v2/merchant/4011987295"""
        ...
    async def get_async(
        self, *, params: PapayH5EntrustwebGetParams, **options: Unpack[OptionsV2]
    ) -> Response[PapayH5EntrustwebGetResult]:
        """H5纯签约 https://pay.weixin.qq.com/doc/v2/merchant/4011987295"""
        ...

class PapayPartnerDeletecontract(Node):
    def post(
        self, *, xml: PartnerDeletecontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerDeletecontractPostResult]:
        """申请解约 https://pay.weixin.qq.com/doc/v2/partner/4011989904"""
        ...
    async def post_async(
        self, *, xml: PartnerDeletecontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerDeletecontractPostResult]:
        """申请解约 https://pay.weixin.qq.com/doc/v2/partner/4011989904"""
        ...

class PapayPartnerH5Entrustweb(Node):
    def get(
        self, *, params: PartnerH5EntrustwebGetParams, **options: Unpack[OptionsV2]
    ) -> Response[PartnerH5EntrustwebGetResult]:
        """H5纯签约 https://pay.weixin.qq.com/doc/v2/partner/4011988368"""
        ...
    async def get_async(
        self, *, params: PartnerH5EntrustwebGetParams, **options: Unpack[OptionsV2]
    ) -> Response[PartnerH5EntrustwebGetResult]:
        """H5纯签约 https://pay.weixin.qq.com/doc/v2/partner/4011988368"""
        ...

class PapayPartnerPreentrustweb(Node):
    def post(
        self, *, xml: PartnerPreentrustwebPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerPreentrustwebPostResult]:
        """APP纯签约 https://pay.weixin.qq.com/doc/v2/partner/4011988366"""
        ...
    async def post_async(
        self, *, xml: PartnerPreentrustwebPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerPreentrustwebPostResult]:
        """APP纯签约 https://pay.weixin.qq.com/doc/v2/partner/4011988366"""
        ...

class PapayPartnerQuerycontract(Node):
    def post(
        self, *, xml: PartnerQuerycontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerQuerycontractPostResult]:
        """查询签约关系 https://pay.weixin.qq.com/doc/v2/partner/4011988379"""
        ...
    async def post_async(
        self, *, xml: PartnerQuerycontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerQuerycontractPostResult]:
        """查询签约关系 https://pay.weixin.qq.com/doc/v2/partner/4011988379"""
        ...

class PapayPartner(Node):
    deletecontract: PapayPartnerDeletecontract
    h5entrustweb: PapayPartnerH5Entrustweb
    preentrustweb: PapayPartnerPreentrustweb
    querycontract: PapayPartnerQuerycontract

class PapayPreentrustweb(Node):
    def post(
        self, *, xml: PapayPreentrustwebPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayPreentrustwebPostResult]:
        """APP纯签约 https://pay.weixin.qq.com/doc/v2/merchant/4011986804"""
        ...
    async def post_async(
        self, *, xml: PapayPreentrustwebPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayPreentrustwebPostResult]:
        """APP纯签约 https://pay.weixin.qq.com/doc/v2/merchant/4011986804"""
        ...

class PapayQuerycontract(Node):
    def post(
        self, *, xml: PapayQuerycontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayQuerycontractPostResult]:
        """查询签约关系 https://pay.weixin.qq.com/doc/v2/merchant/4011987640"""
        ...
    async def post_async(
        self, *, xml: PapayQuerycontractPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PapayQuerycontractPostResult]:
        """查询签约关系 https://pay.weixin.qq.com/doc/v2/merchant/4011987640"""
        ...

class Papay(Node):
    deletecontract: PapayDeletecontract
    h5entrustweb: PapayH5Entrustweb
    partner: PapayPartner
    preentrustweb: PapayPreentrustweb
    querycontract: PapayQuerycontract
