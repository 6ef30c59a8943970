"""The operations of `v2.mmpaymkttransfers`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_mmpaymkttransfers import (
    GethbinfoPostBody,
    GethbinfoPostResult,
    GettransferinfoPostBody,
    GettransferinfoPostResult,
    Paywwsptrans2PocketPostBody,
    Paywwsptrans2PocketPostResult,
    QueryCouponStockPostBody,
    QueryCouponStockPostResult,
    QuerycouponsinfoPostBody,
    QuerycouponsinfoPostResult,
    QueryworkwxredpackPostBody,
    QueryworkwxredpackPostResult,
    Querywwsptrans2PocketPostBody,
    Querywwsptrans2PocketPostResult,
    SendCouponPostBody,
    SendCouponPostResult,
    SendgroupredpackPostBody,
    SendgroupredpackPostResult,
    SendminiprogramhbPostBody,
    SendminiprogramhbPostResult,
    SendredpackPostBody,
    SendredpackPostResult,
    SendworkwxredpackPostBody,
    SendworkwxredpackPostResult,
    TransfersPostBody,
    TransfersPostResult,
)

class MmpaymkttransfersGethbinfo(Node):
    def post(self, *, xml: GethbinfoPostBody, **options: Unpack[OptionsV2]) -> Response[GethbinfoPostResult]:
        """查询红包记录 https://pay.weixin.qq.com/doc/v2/merchant/4011981612"""
        ...
    async def post_async(
        self, *, xml: GethbinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GethbinfoPostResult]:
        """查询红包记录 https://pay.weixin.qq.com/doc/v2/merchant/4011981612"""
        ...

class MmpaymkttransfersGettransferinfo(Node):
    def post(
        self, *, xml: GettransferinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GettransferinfoPostResult]:
        """查询企业向微信用户个人付款 https://pay.weixin.qq.com/doc/v2/merchant/4011989767"""
        ...
    async def post_async(
        self, *, xml: GettransferinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GettransferinfoPostResult]:
        """查询企业向微信用户个人付款 https://pay.weixin.qq.com/doc/v2/merchant/4011989767"""
        ...

class MmpaymkttransfersPromotionPaywwsptrans2Pocket(Node):
    def post(
        self, *, xml: Paywwsptrans2PocketPostBody, **options: Unpack[OptionsV2]
    ) -> Response[Paywwsptrans2PocketPostResult]:
        """向员工付款"""
        ...
    async def post_async(
        self, *, xml: Paywwsptrans2PocketPostBody, **options: Unpack[OptionsV2]
    ) -> Response[Paywwsptrans2PocketPostResult]:
        """向员工付款"""
        ...

class MmpaymkttransfersPromotionQuerywwsptrans2Pocket(Node):
    def post(
        self, *, xml: Querywwsptrans2PocketPostBody, **options: Unpack[OptionsV2]
    ) -> Response[Querywwsptrans2PocketPostResult]:
        """查询付款记录"""
        ...
    async def post_async(
        self, *, xml: Querywwsptrans2PocketPostBody, **options: Unpack[OptionsV2]
    ) -> Response[Querywwsptrans2PocketPostResult]:
        """查询付款记录"""
        ...

class MmpaymkttransfersPromotionTransfers(Node):
    def post(self, *, xml: TransfersPostBody, **options: Unpack[OptionsV2]) -> Response[TransfersPostResult]:
        """向微信用户个人付款 https://pay.weixin.qq.com/doc/v2/merchant/4011989673"""
        ...
    async def post_async(
        self, *, xml: TransfersPostBody, **options: Unpack[OptionsV2]
    ) -> Response[TransfersPostResult]:
        """向微信用户个人付款 https://pay.weixin.qq.com/doc/v2/merchant/4011989673"""
        ...

class MmpaymkttransfersPromotion(Node):
    paywwsptrans2pocket: MmpaymkttransfersPromotionPaywwsptrans2Pocket
    querywwsptrans2pocket: MmpaymkttransfersPromotionQuerywwsptrans2Pocket
    transfers: MmpaymkttransfersPromotionTransfers

class MmpaymkttransfersQueryCouponStock(Node):
    def post(
        self, *, xml: QueryCouponStockPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryCouponStockPostResult]:
        """查询代金券批次"""
        ...
    async def post_async(
        self, *, xml: QueryCouponStockPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryCouponStockPostResult]:
        """查询代金券批次"""
        ...

class MmpaymkttransfersQuerycouponsinfo(Node):
    def post(
        self, *, xml: QuerycouponsinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerycouponsinfoPostResult]:
        """查询代金券信息"""
        ...
    async def post_async(
        self, *, xml: QuerycouponsinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerycouponsinfoPostResult]:
        """查询代金券信息"""
        ...

class MmpaymkttransfersQueryworkwxredpack(Node):
    def post(
        self, *, xml: QueryworkwxredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryworkwxredpackPostResult]:
        """查询红包记录"""
        ...
    async def post_async(
        self, *, xml: QueryworkwxredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryworkwxredpackPostResult]:
        """查询红包记录"""
        ...

class MmpaymkttransfersSendCoupon(Node):
    def post(self, *, xml: SendCouponPostBody, **options: Unpack[OptionsV2]) -> Response[SendCouponPostResult]:
        """发放代金券"""
        ...
    async def post_async(
        self, *, xml: SendCouponPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendCouponPostResult]:
        """发放代金券"""
        ...

class MmpaymkttransfersSendgroupredpack(Node):
    @deprecated("发放裂变红包: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: SendgroupredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendgroupredpackPostResult]:
        """发放裂变红包"""
        ...
    @deprecated("发放裂变红包: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: SendgroupredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendgroupredpackPostResult]:
        """发放裂变红包"""
        ...

class MmpaymkttransfersSendminiprogramhb(Node):
    def post(
        self, *, xml: SendminiprogramhbPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendminiprogramhbPostResult]:
        """发放小程序红包接口 https://pay.weixin.qq.com/doc/v2/merchant/4011974053"""
        ...
    async def post_async(
        self, *, xml: SendminiprogramhbPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendminiprogramhbPostResult]:
        """发放小程序红包接口 https://pay.weixin.qq.com/doc/v2/merchant/4011974053"""
        ...

class MmpaymkttransfersSendredpack(Node):
    def post(self, *, xml: SendredpackPostBody, **options: Unpack[OptionsV2]) -> Response[SendredpackPostResult]:
        """发放普通红包 https://pay.weixin.qq.com/doc/v2/merchant/4011974053"""
        ...
    async def post_async(
        self, *, xml: SendredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendredpackPostResult]:
        """发放普通红包 https://pay.weixin.qq.com/doc/v2/merchant/4011974053"""
        ...

class MmpaymkttransfersSendworkwxredpack(Node):
    def post(
        self, *, xml: SendworkwxredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendworkwxredpackPostResult]:
        """发放企业红包"""
        ...
    async def post_async(
        self, *, xml: SendworkwxredpackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SendworkwxredpackPostResult]:
        """发放企业红包"""
        ...

class Mmpaymkttransfers(Node):
    gethbinfo: MmpaymkttransfersGethbinfo
    gettransferinfo: MmpaymkttransfersGettransferinfo
    promotion: MmpaymkttransfersPromotion
    query_coupon_stock: MmpaymkttransfersQueryCouponStock
    querycouponsinfo: MmpaymkttransfersQuerycouponsinfo
    queryworkwxredpack: MmpaymkttransfersQueryworkwxredpack
    send_coupon: MmpaymkttransfersSendCoupon
    sendgroupredpack: MmpaymkttransfersSendgroupredpack
    sendminiprogramhb: MmpaymkttransfersSendminiprogramhb
    sendredpack: MmpaymkttransfersSendredpack
    sendworkwxredpack: MmpaymkttransfersSendworkwxredpack
