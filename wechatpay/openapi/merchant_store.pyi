"""The operations of `v3.merchantStore`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchant_store import (
    BindPostBody,
    BindPostResult,
    StoreIdGetParams,
    StoreIdGetResult,
    StoreIdPatchBody,
    StoresPostBody,
    StoresPostResult,
    UnbindPostBody,
    UnbindPostResult,
)

class MerchantStoreStoresStoreIdRecipientsBind(Node):
    def post(self, *, store_id: str | int, json: BindPostBody, **options: Unpack[Options]) -> Response[BindPostResult]:
        """绑定门店收款信息 https://pay.weixin.qq.com/doc/v3/merchant/4014085771"""
        ...
    async def post_async(
        self, *, store_id: str | int, json: BindPostBody, **options: Unpack[Options]
    ) -> Response[BindPostResult]:
        """绑定门店收款信息 https://pay.weixin.qq.com/doc/v3/merchant/4014085771"""
        ...

class MerchantStoreStoresStoreIdRecipientsUnbind(Node):
    def post(
        self, *, store_id: str | int, json: UnbindPostBody, **options: Unpack[Options]
    ) -> Response[UnbindPostResult]:
        """解除门店收款信息绑定 https://pay.weixin.qq.com/doc/v3/merchant/4014085773"""
        ...
    async def post_async(
        self, *, store_id: str | int, json: UnbindPostBody, **options: Unpack[Options]
    ) -> Response[UnbindPostResult]:
        """解除门店收款信息绑定 https://pay.weixin.qq.com/doc/v3/merchant/4014085773"""
        ...

class MerchantStoreStoresStoreIdRecipients(Node):
    bind: MerchantStoreStoresStoreIdRecipientsBind
    unbind: MerchantStoreStoresStoreIdRecipientsUnbind

class MerchantStoreStoresStoreId(Node):
    recipients: MerchantStoreStoresStoreIdRecipients
    def get(
        self, *, store_id: str | int, params: StoreIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[StoreIdGetResult]:
        """查询门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085769"""
        ...
    async def get_async(
        self, *, store_id: str | int, params: StoreIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[StoreIdGetResult]:
        """查询门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085769"""
        ...
    def patch(self, *, store_id: str | int, json: StoreIdPatchBody, **options: Unpack[Options]) -> Response[None]:
        """修改门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085768"""
        ...
    async def patch_async(
        self, *, store_id: str | int, json: StoreIdPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085768"""
        ...

class MerchantStoreStores(Node):
    _store_id_: MerchantStoreStoresStoreId
    def post(self, *, json: StoresPostBody, **options: Unpack[Options]) -> Response[StoresPostResult]:
        """创建门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085766"""
        ...
    async def post_async(self, *, json: StoresPostBody, **options: Unpack[Options]) -> Response[StoresPostResult]:
        """创建门店 https://pay.weixin.qq.com/doc/v3/merchant/4014085766"""
        ...

class MerchantStore(Node):
    stores: MerchantStoreStores
