"""The operations of `v3.marketing`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options, OptionsWithoutHeaders
from wechatpay.response import Response
from wechatpay.types.marketing import (
    ActivatePostBody,
    ActivateTicketGetResult,
    ActivitiesActivityIdApplyPostBody,
    ActivitiesActivityIdApplyPostResult,
    ActivitiesPostBody,
    ActivitiesPostResult,
    ActivityActivityIdApplyPostBody,
    ActivityActivityIdApplyPostResult,
    ActivityIdMerchantsGetParams,
    ActivityIdMerchantsGetResult,
    AddPostBody,
    AddPostResult,
    AppidGetResult,
    AssociatePostBody,
    AssociatePostResult,
    AssociatedStoresGetParams,
    AssociatedStoresGetResult,
    BankFavorUsersOpenidCouponsCouponIdGetParams,
    BankFavorUsersOpenidCouponsCouponIdGetResult,
    BankMultiActivityPostBody,
    BankMultiActivityPostResult,
    BrandIdGetResult,
    BrandIdPatchBody,
    BrandIdPatchResult,
    BudgetPatchBody,
    BudgetPatchResult,
    BuildPostBody,
    BuildPostHeaders,
    BuildPostResult,
    BusifavorCallbacksGetParams,
    BusifavorCallbacksGetResult,
    BusifavorCallbacksPostBody,
    BusifavorCallbacksPostResult,
    BusifavorStocksPostBody,
    BusifavorStocksPostResult,
    BusifavorStocksStockIdGetResult,
    BusifavorStocksStockIdPatchBody,
    BusifavorUsersOpenidCouponsGetParams,
    BusifavorUsersOpenidCouponsGetResult,
    CallbackGetResult,
    CallbackPatchBody,
    CallbackPatchResult,
    CardIdGetResult,
    CardIdPatchBody,
    CardIdRightsPatchBody,
    CardIdSendPostBody,
    CardIdSendPostResult,
    CardsPostBody,
    CardsPostResult,
    CodeGetResult,
    CodePatchBody,
    CodeRightsPatchBody,
    CommitPostBody,
    ConfirmPostBody,
    ConfirmPostResult,
    CouponBundlesPostBody,
    CouponBundlesPostResult,
    CouponCodeDeactivatePostBody,
    CouponCodeDeactivatePostResult,
    CouponCodeDeleteParams,
    CouponCodeDeleteResult,
    CouponCodeReturnPostBody,
    CouponCodeReturnPostResult,
    CouponCodeUsePostBody,
    CouponCodeUsePostResult,
    CouponStocksPostBody,
    CouponStocksPostResult,
    CouponcodesCouponCodeGetParams,
    CouponcodesCouponCodeGetResult,
    CouponcodesGetParams,
    CouponcodesGetResult,
    CouponcodesPostBody,
    CouponcodesPostResult,
    CouponsCouponCodeGetParams,
    CouponsCouponCodeGetResult,
    CouponsDeactivatePostBody,
    CouponsDeactivatePostResult,
    CouponsReturnPostBody,
    CouponsReturnPostResult,
    CouponsSendPostBody,
    CouponsSendPostResult,
    CouponsUsePostBody,
    CouponsUsePostResult,
    CustomentrancesPostBody,
    CustomentrancesPostResult,
    DecryptCodeGetParams,
    DecryptCodeGetResult,
    DeletePostBody,
    DeletePostResult,
    DeliveryPlansGetParams,
    DeliveryPlansGetResult,
    DeliveryPlansPostBody,
    DeliveryPlansPostResult,
    DepositPostBody,
    DepositPostResult,
    DisassociatePostBody,
    DisassociatePostResult,
    FavorCallbacksGetParams,
    FavorCallbacksGetResult,
    FavorCallbacksPostBody,
    FavorCallbacksPostResult,
    FavorStocksGetParams,
    FavorStocksGetResult,
    FavorStocksStockIdGetParams,
    FavorStocksStockIdGetResult,
    FavorUsersOpenidCouponsCouponIdGetParams,
    FavorUsersOpenidCouponsCouponIdGetResult,
    FavorUsersOpenidCouponsGetParams,
    FavorUsersOpenidCouponsGetResult,
    FavorUsersOpenidCouponsPostBody,
    FavorUsersOpenidCouponsPostResult,
    GoodsGetParams,
    GoodsGetResult,
    GoodsSubsidyActivityActivitiesGetParams,
    GoodsSubsidyActivityActivitiesGetResult,
    ImageGenerationTasksPostBody,
    ImageGenerationTasksPostResult,
    ImageUploadPostMeta,
    ImageUploadPostResult,
    ItemsGetParams,
    ItemsGetResult,
    LockPostBody,
    LockPostResult,
    MaterialsPostBody,
    MaterialsPostResult,
    MembercardActivityActivitiesActivityIdGetResult,
    MembercardActivityActivitiesActivityIdTerminatePostResult,
    MembercardActivityActivitiesGetParams,
    MembercardActivityActivitiesGetResult,
    MembercardOpenCardsGetParams,
    MembercardOpenCardsGetResult,
    MerchantshoppingreceiptjumpinfosPostBody,
    MerchantshoppingreceiptjumpinfosPostResult,
    ModifyGoodsIdPostBody,
    ModifyGoodsIdPostResult,
    NotifyConfigsGetResult,
    NotifyConfigsPostBody,
    NotifyConfigsPostResult,
    NotifyUrlPostBody,
    NotifyUrlPostResult,
    PartnershipsGetParams,
    PartnershipsGetResult,
    PartnershipsTerminatePostBody,
    PartnershipsTerminatePostHeaders,
    PartnershipsTerminatePostResult,
    PausePostBody,
    PausePostResult,
    PayReceiptsGetParams,
    PayReceiptsGetResult,
    PayReceiptsPostBody,
    PayReceiptsPostResult,
    PaygiftactivityActivitiesActivityIdGetResult,
    PaygiftactivityActivitiesActivityIdTerminatePostResult,
    PaygiftactivityActivitiesGetParams,
    PaygiftactivityActivitiesGetResult,
    PermissionTokensPostBody,
    PermissionTokensPostResult,
    PhoneMembercardImportPostBody,
    PhoneMembercardImportPostResult,
    PhonenumberMemberImportPostBody,
    PlanIdPatchBody,
    PlanIdPatchResult,
    PreSendCouponBundlePostBody,
    PreSendCouponBundlePostResult,
    PreSendCouponPostBody,
    PreSendCouponPostResult,
    PreSendPostBody,
    PreSendPostResult,
    PreparePostBody,
    ProductCouponIdDeactivatePostBody,
    ProductCouponIdDeactivatePostResult,
    ProductCouponIdGetParams,
    ProductCouponIdGetResult,
    ProductCouponIdPatchBody,
    ProductCouponIdPatchResult,
    ProductCouponIdStocksGetParams,
    ProductCouponIdStocksGetResult,
    ProductCouponIdStocksPostBody,
    ProductCouponIdStocksPostResult,
    ProductCouponIdStocksStockIdGetParams,
    ProductCouponIdStocksStockIdGetResult,
    ProductCouponIdStocksStockIdPatchBody,
    ProductCouponIdStocksStockIdPatchResult,
    ProductCouponUsersOpenidCouponsGetParams,
    ProductCouponUsersOpenidCouponsGetResult,
    ProductCouponUsersOpenidCouponsPostBody,
    ProductCouponUsersOpenidCouponsPostResult,
    ProductCouponsPostBody,
    ProductCouponsPostResult,
    ProductCouponsSendPostBody,
    ProductCouponsSendPostResult,
    QrcodePostBody,
    QrcodePostResult,
    RefundFlowByDayGetParams,
    RefundFlowByDayGetResult,
    RefundFlowGetResult,
    RepresentativeDeleteBody,
    RepresentativeDeleteResult,
    RepresentativePutBody,
    RepresentativePutResult,
    RepresentativesGetParams,
    RepresentativesGetResult,
    RestartPostBody,
    RestartPostResult,
    ReturnReceiptsPostBody,
    ReturnReceiptsPostResult,
    SearchGetParams,
    SearchGetResult,
    ServiceModuleIdPatchBody,
    ServiceModuleIdPatchResult,
    ServiceModulesPostBody,
    ServiceModulesPostResult,
    SetServiceModuleDataPostBody,
    ShoppingreceiptsPostMeta,
    ShoppingreceiptsPostResult,
    StartPostBody,
    StartPostResult,
    StockBundleIdAssociateStoresPostBody,
    StockBundleIdAssociateStoresPostResult,
    StockBundleIdDisassociateStoresPostBody,
    StockBundleIdDisassociateStoresPostResult,
    StockBundleIdPatchBody,
    StockBundleIdPatchResult,
    StockBundleIdUpdateBudgetPostBody,
    StockBundleIdUpdateBudgetPostResult,
    StockBundlesPostBody,
    StockBundlesPostResult,
    StockIdAssociateStoresPostBody,
    StockIdAssociateStoresPostResult,
    StockIdDeactivatePostBody,
    StockIdDeactivatePostResult,
    StockIdDisassociateStoresPostBody,
    StockIdDisassociateStoresPostResult,
    StockIdMerchantsGetParams,
    StockIdMerchantsGetResult,
    StockIdUpdateBudgetPostBody,
    StockIdUpdateBudgetPostResult,
    StoreCodeGetResult,
    StoresDeleteBody,
    StoresDeleteResult,
    StoresGetParams,
    StoresGetResult,
    StoresPostBody,
    StoresPostResult,
    SubsidyReceiptIdGetResult,
    SubsidyReturnReceiptIdGetResult,
    TaskIdGetParams,
    TaskIdGetResult,
    TasksGetParams,
    TasksGetResult,
    TasksPostMeta,
    TasksPostResult,
    UnavailablePostBody,
    UniqueThresholdActivityPostBody,
    UniqueThresholdActivityPostResult,
    UnlockPostBody,
    UnlockPostResult,
    UpgradePostBody,
    UploadCouponCodesPostBody,
    UploadCouponCodesPostResult,
    UploadImagePostMeta,
    UploadImagePostResult,
    UseFlowByDayGetParams,
    UseFlowByDayGetResult,
    UseFlowGetResult,
    UserCardsGetParams,
    UserCardsGetResult,
    UserCouponBundleIdDeactivatePostBody,
    UserCouponBundleIdDeactivatePostResult,
    UsersImportPostBody,
    UsersImportPostResult,
    WeeklyDiscountActivitiesActivityIdGetResult,
    WeeklyDiscountActivitiesGetParams,
    WeeklyDiscountActivitiesGetResult,
    WithdrawFavorUsersOpenidCouponsGetParams,
    WithdrawFavorUsersOpenidCouponsGetResult,
    WithdrawFavorUsersOpenidCouponsPostBody,
    WithdrawFavorUsersOpenidCouponsPostResult,
)

class MarketingBankPackagesPackageIdTasks(Node):
    def get(self, *, package_id: str, params: TasksGetParams, **options: Unpack[Options]) -> Response[TasksGetResult]:
        """查询上传任务列表 https://pay.weixin.qq.com/doc/v3/partner/4012466728"""
        ...
    async def get_async(
        self, *, package_id: str, params: TasksGetParams, **options: Unpack[Options]
    ) -> Response[TasksGetResult]:
        """查询上传任务列表 https://pay.weixin.qq.com/doc/v3/partner/4012466728"""
        ...
    def post(
        self, *, package_id: str, files: FileSource, meta: TasksPostMeta, **options: Unpack[Options]
    ) -> Response[TasksPostResult]:
        """导入定向用户协议号"""
        ...
    async def post_async(
        self, *, package_id: str, files: FileSource, meta: TasksPostMeta, **options: Unpack[Options]
    ) -> Response[TasksPostResult]:
        """导入定向用户协议号"""
        ...

class MarketingBankPackagesPackageId(Node):
    tasks: MarketingBankPackagesPackageIdTasks

class MarketingBankPackages(Node):
    _package_id_: MarketingBankPackagesPackageId

class MarketingBank(Node):
    packages: MarketingBankPackages

class MarketingBankFavorUsersOpenidBankMultiActivity(Node):
    def post(
        self, *, openid: str, json: BankMultiActivityPostBody, **options: Unpack[Options]
    ) -> Response[BankMultiActivityPostResult]:
        """给指定用户报名多笔立减活动 https://pay.weixin.qq.com/doc/v3/merchant/4014569793"""
        ...
    async def post_async(
        self, *, openid: str, json: BankMultiActivityPostBody, **options: Unpack[Options]
    ) -> Response[BankMultiActivityPostResult]:
        """给指定用户报名多笔立减活动 https://pay.weixin.qq.com/doc/v3/merchant/4014569793"""
        ...

class MarketingBankFavorUsersOpenidCouponsCouponId(Node):
    def get(
        self,
        *,
        openid: str,
        coupon_id: str,
        params: BankFavorUsersOpenidCouponsCouponIdGetParams,
        **options: Unpack[Options],
    ) -> Response[BankFavorUsersOpenidCouponsCouponIdGetResult]:
        """查询绑定多笔立减活动的代金券详情 https://pay.weixin.qq.com/doc/v3/merchant/4014569864"""
        ...
    async def get_async(
        self,
        *,
        openid: str,
        coupon_id: str,
        params: BankFavorUsersOpenidCouponsCouponIdGetParams,
        **options: Unpack[Options],
    ) -> Response[BankFavorUsersOpenidCouponsCouponIdGetResult]:
        """查询绑定多笔立减活动的代金券详情 https://pay.weixin.qq.com/doc/v3/merchant/4014569864"""
        ...

class MarketingBankFavorUsersOpenidCoupons(Node):
    _coupon_id_: MarketingBankFavorUsersOpenidCouponsCouponId

class MarketingBankFavorUsersOpenid(Node):
    bankMultiActivity: MarketingBankFavorUsersOpenidBankMultiActivity
    coupons: MarketingBankFavorUsersOpenidCoupons

class MarketingBankFavorUsers(Node):
    _openid_: MarketingBankFavorUsersOpenid

class MarketingBankFavor(Node):
    users: MarketingBankFavorUsers

class MarketingBusifavorCallbacks(Node):
    def get(
        self, *, params: BusifavorCallbacksGetParams, **options: Unpack[Options]
    ) -> Response[BusifavorCallbacksGetResult]:
        """查询商家券事件通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012465507"""
        ...
    async def get_async(
        self, *, params: BusifavorCallbacksGetParams, **options: Unpack[Options]
    ) -> Response[BusifavorCallbacksGetResult]:
        """查询商家券事件通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012465507"""
        ...
    def post(
        self, *, json: BusifavorCallbacksPostBody, **options: Unpack[Options]
    ) -> Response[BusifavorCallbacksPostResult]:
        """设置商家券事件通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012465431"""
        ...
    async def post_async(
        self, *, json: BusifavorCallbacksPostBody, **options: Unpack[Options]
    ) -> Response[BusifavorCallbacksPostResult]:
        """设置商家券事件通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012465431"""
        ...

class MarketingBusifavorCouponsCardIdSend(Node):
    def post(
        self, *, card_id: str, json: CardIdSendPostBody, **options: Unpack[Options]
    ) -> Response[CardIdSendPostResult]:
        """发放消费卡 https://pay.weixin.qq.com/doc/v3/merchant/4017164666"""
        ...
    async def post_async(
        self, *, card_id: str, json: CardIdSendPostBody, **options: Unpack[Options]
    ) -> Response[CardIdSendPostResult]:
        """发放消费卡 https://pay.weixin.qq.com/doc/v3/merchant/4017164666"""
        ...

class MarketingBusifavorCouponsCardId(Node):
    send: MarketingBusifavorCouponsCardIdSend

class MarketingBusifavorCouponsAssociate(Node):
    def post(self, *, json: AssociatePostBody, **options: Unpack[Options]) -> Response[AssociatePostResult]:
        """关联订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012465596"""
        ...
    async def post_async(self, *, json: AssociatePostBody, **options: Unpack[Options]) -> Response[AssociatePostResult]:
        """关联订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012465596"""
        ...

class MarketingBusifavorCouponsDeactivate(Node):
    def post(
        self, *, json: CouponsDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[CouponsDeactivatePostResult]:
        """使券失效 https://pay.weixin.qq.com/doc/v3/merchant/4012465890"""
        ...
    async def post_async(
        self, *, json: CouponsDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[CouponsDeactivatePostResult]:
        """使券失效 https://pay.weixin.qq.com/doc/v3/merchant/4012465890"""
        ...

class MarketingBusifavorCouponsDisassociate(Node):
    def post(self, *, json: DisassociatePostBody, **options: Unpack[Options]) -> Response[DisassociatePostResult]:
        """取消关联订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012465673"""
        ...
    async def post_async(
        self, *, json: DisassociatePostBody, **options: Unpack[Options]
    ) -> Response[DisassociatePostResult]:
        """取消关联订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012465673"""
        ...

class MarketingBusifavorCouponsReturn(Node):
    def post(self, *, json: CouponsReturnPostBody, **options: Unpack[Options]) -> Response[CouponsReturnPostResult]:
        """申请退券 https://pay.weixin.qq.com/doc/v3/merchant/4012465845"""
        ...
    async def post_async(
        self, *, json: CouponsReturnPostBody, **options: Unpack[Options]
    ) -> Response[CouponsReturnPostResult]:
        """申请退券 https://pay.weixin.qq.com/doc/v3/merchant/4012465845"""
        ...

class MarketingBusifavorCouponsSend(Node):
    def post(self, *, json: CouponsSendPostBody, **options: Unpack[Options]) -> Response[CouponsSendPostResult]:
        """向用户发券"""
        ...
    async def post_async(
        self, *, json: CouponsSendPostBody, **options: Unpack[Options]
    ) -> Response[CouponsSendPostResult]:
        """向用户发券"""
        ...

class MarketingBusifavorCouponsUse(Node):
    def post(self, *, json: CouponsUsePostBody, **options: Unpack[Options]) -> Response[CouponsUsePostResult]:
        """核销用户券 https://pay.weixin.qq.com/doc/v3/merchant/4012465292"""
        ...
    async def post_async(
        self, *, json: CouponsUsePostBody, **options: Unpack[Options]
    ) -> Response[CouponsUsePostResult]:
        """核销用户券 https://pay.weixin.qq.com/doc/v3/merchant/4012465292"""
        ...

class MarketingBusifavorCoupons(Node):
    _card_id_: MarketingBusifavorCouponsCardId
    associate: MarketingBusifavorCouponsAssociate
    deactivate: MarketingBusifavorCouponsDeactivate
    disassociate: MarketingBusifavorCouponsDisassociate
    return_: MarketingBusifavorCouponsReturn
    send: MarketingBusifavorCouponsSend
    use: MarketingBusifavorCouponsUse

class MarketingBusifavorProductCouponsPreSend(Node):
    def post(self, *, json: PreSendPostBody, **options: Unpack[Options]) -> Response[PreSendPostResult]:
        """向用户预发放商品券 https://pay.weixin.qq.com/doc/brand/4016797130"""
        ...
    async def post_async(self, *, json: PreSendPostBody, **options: Unpack[Options]) -> Response[PreSendPostResult]:
        """向用户预发放商品券 https://pay.weixin.qq.com/doc/brand/4016797130"""
        ...

class MarketingBusifavorProductCouponsSend(Node):
    def post(
        self, *, json: ProductCouponsSendPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponsSendPostResult]:
        """向用户发放商品券 https://pay.weixin.qq.com/doc/v3/merchant/4015594964"""
        ...
    async def post_async(
        self, *, json: ProductCouponsSendPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponsSendPostResult]:
        """向用户发放商品券 https://pay.weixin.qq.com/doc/v3/merchant/4015594964"""
        ...

class MarketingBusifavorProductCoupons(Node):
    preSend: MarketingBusifavorProductCouponsPreSend
    send: MarketingBusifavorProductCouponsSend

class MarketingBusifavorStocksStockIdBudget(Node):
    def patch(self, *, stock_id: str, json: BudgetPatchBody, **options: Unpack[Options]) -> Response[BudgetPatchResult]:
        """修改批次预算 https://pay.weixin.qq.com/doc/v3/merchant/4012465739"""
        ...
    async def patch_async(
        self, *, stock_id: str, json: BudgetPatchBody, **options: Unpack[Options]
    ) -> Response[BudgetPatchResult]:
        """修改批次预算 https://pay.weixin.qq.com/doc/v3/merchant/4012465739"""
        ...

class MarketingBusifavorStocksStockIdCouponcodesCouponCode(Node):
    def delete(
        self, *, stock_id: str, coupon_code: str, params: CouponCodeDeleteParams, **options: Unpack[Options]
    ) -> Response[CouponCodeDeleteResult]:
        """删除预存code"""
        ...
    async def delete_async(
        self, *, stock_id: str, coupon_code: str, params: CouponCodeDeleteParams, **options: Unpack[Options]
    ) -> Response[CouponCodeDeleteResult]:
        """删除预存code"""
        ...
    def get(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        params: CouponcodesCouponCodeGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[CouponcodesCouponCodeGetResult]:
        """查询预存code详情"""
        ...
    async def get_async(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        params: CouponcodesCouponCodeGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[CouponcodesCouponCodeGetResult]:
        """查询预存code详情"""
        ...

class MarketingBusifavorStocksStockIdCouponcodes(Node):
    _coupon_code_: MarketingBusifavorStocksStockIdCouponcodesCouponCode
    def get(
        self, *, stock_id: str, params: CouponcodesGetParams = ..., **options: Unpack[Options]
    ) -> Response[CouponcodesGetResult]:
        """查询预存code列表"""
        ...
    async def get_async(
        self, *, stock_id: str, params: CouponcodesGetParams = ..., **options: Unpack[Options]
    ) -> Response[CouponcodesGetResult]:
        """查询预存code列表"""
        ...
    def post(
        self, *, stock_id: str, json: CouponcodesPostBody, **options: Unpack[Options]
    ) -> Response[CouponcodesPostResult]:
        """上传预存code https://pay.weixin.qq.com/doc/v3/merchant/4012487038"""
        ...
    async def post_async(
        self, *, stock_id: str, json: CouponcodesPostBody, **options: Unpack[Options]
    ) -> Response[CouponcodesPostResult]:
        """上传预存code https://pay.weixin.qq.com/doc/v3/merchant/4012487038"""
        ...

class MarketingBusifavorStocksStockId(Node):
    budget: MarketingBusifavorStocksStockIdBudget
    couponcodes: MarketingBusifavorStocksStockIdCouponcodes
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[BusifavorStocksStockIdGetResult]:
        """查询商家券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012534928"""
        ...
    async def get_async(
        self, *, stock_id: str, **options: Unpack[Options]
    ) -> Response[BusifavorStocksStockIdGetResult]:
        """查询商家券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012534928"""
        ...
    def patch(
        self, *, stock_id: str, json: BusifavorStocksStockIdPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改商家券基本信息 https://pay.weixin.qq.com/doc/v3/merchant/4012535020"""
        ...
    async def patch_async(
        self, *, stock_id: str, json: BusifavorStocksStockIdPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改商家券基本信息 https://pay.weixin.qq.com/doc/v3/merchant/4012535020"""
        ...

class MarketingBusifavorStocks(Node):
    _stock_id_: MarketingBusifavorStocksStockId
    def post(self, *, json: BusifavorStocksPostBody, **options: Unpack[Options]) -> Response[BusifavorStocksPostResult]:
        """创建商家券 https://pay.weixin.qq.com/doc/v3/merchant/4012534855"""
        ...
    async def post_async(
        self, *, json: BusifavorStocksPostBody, **options: Unpack[Options]
    ) -> Response[BusifavorStocksPostResult]:
        """创建商家券 https://pay.weixin.qq.com/doc/v3/merchant/4012534855"""
        ...

class MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId(Node):
    def get(self, *, subsidy_receipt_id: str, **options: Unpack[Options]) -> Response[SubsidyReceiptIdGetResult]:
        """查询营销补差付款单详情 https://pay.weixin.qq.com/doc/v3/merchant/4017147336"""
        ...
    async def get_async(
        self, *, subsidy_receipt_id: str, **options: Unpack[Options]
    ) -> Response[SubsidyReceiptIdGetResult]:
        """查询营销补差付款单详情 https://pay.weixin.qq.com/doc/v3/merchant/4017147336"""
        ...

class MarketingBusifavorSubsidyPayReceipts(Node):
    _subsidy_receipt_id_: MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptId
    def get(self, *, params: PayReceiptsGetParams, **options: Unpack[Options]) -> Response[PayReceiptsGetResult]:
        """查询营销补差付款单列表 https://pay.weixin.qq.com/doc/v3/merchant/4017147338"""
        ...
    async def get_async(
        self, *, params: PayReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[PayReceiptsGetResult]:
        """查询营销补差付款单列表 https://pay.weixin.qq.com/doc/v3/merchant/4017147338"""
        ...
    def post(self, *, json: PayReceiptsPostBody, **options: Unpack[Options]) -> Response[PayReceiptsPostResult]:
        """营销补差付款 https://pay.weixin.qq.com/doc/v3/merchant/4017147321"""
        ...
    async def post_async(
        self, *, json: PayReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[PayReceiptsPostResult]:
        """营销补差付款 https://pay.weixin.qq.com/doc/v3/merchant/4017147321"""
        ...

class MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId(Node):
    def get(
        self, *, subsidy_return_receipt_id: str, **options: Unpack[Options]
    ) -> Response[SubsidyReturnReceiptIdGetResult]:
        """查询商家券营销补差回退单详情 https://pay.weixin.qq.com/doc/v3/merchant/4017147344"""
        ...
    async def get_async(
        self, *, subsidy_return_receipt_id: str, **options: Unpack[Options]
    ) -> Response[SubsidyReturnReceiptIdGetResult]:
        """查询商家券营销补差回退单详情 https://pay.weixin.qq.com/doc/v3/merchant/4017147344"""
        ...

class MarketingBusifavorSubsidyReturnReceipts(Node):
    _subsidy_return_receipt_id_: MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId
    def post(self, *, json: ReturnReceiptsPostBody, **options: Unpack[Options]) -> Response[ReturnReceiptsPostResult]:
        """营销补差回退 https://pay.weixin.qq.com/doc/v3/merchant/4017147332"""
        ...
    async def post_async(
        self, *, json: ReturnReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[ReturnReceiptsPostResult]:
        """营销补差回退 https://pay.weixin.qq.com/doc/v3/merchant/4017147332"""
        ...

class MarketingBusifavorSubsidy(Node):
    payReceipts: MarketingBusifavorSubsidyPayReceipts
    returnReceipts: MarketingBusifavorSubsidyReturnReceipts

class MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid(Node):
    def get(self, *, openid: str, coupon_code: str, appid: str, **options: Unpack[Options]) -> Response[AppidGetResult]:
        """查询用户单张券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012535011"""
        ...
    async def get_async(
        self, *, openid: str, coupon_code: str, appid: str, **options: Unpack[Options]
    ) -> Response[AppidGetResult]:
        """查询用户单张券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012535011"""
        ...

class MarketingBusifavorUsersOpenidCouponsCouponCodeAppids(Node):
    _appid_: MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppid

class MarketingBusifavorUsersOpenidCouponsCouponCode(Node):
    appids: MarketingBusifavorUsersOpenidCouponsCouponCodeAppids

class MarketingBusifavorUsersOpenidCoupons(Node):
    _coupon_code_: MarketingBusifavorUsersOpenidCouponsCouponCode
    def get(
        self, *, openid: str, params: BusifavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[BusifavorUsersOpenidCouponsGetResult]:
        """根据过滤条件查询用户券 https://pay.weixin.qq.com/doc/v3/merchant/4012534963"""
        ...
    async def get_async(
        self, *, openid: str, params: BusifavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[BusifavorUsersOpenidCouponsGetResult]:
        """根据过滤条件查询用户券 https://pay.weixin.qq.com/doc/v3/merchant/4012534963"""
        ...

class MarketingBusifavorUsersOpenid(Node):
    coupons: MarketingBusifavorUsersOpenidCoupons

class MarketingBusifavorUsers(Node):
    _openid_: MarketingBusifavorUsersOpenid

class MarketingBusifavor(Node):
    callbacks: MarketingBusifavorCallbacks
    coupons: MarketingBusifavorCoupons
    productCoupons: MarketingBusifavorProductCoupons
    stocks: MarketingBusifavorStocks
    subsidy: MarketingBusifavorSubsidy
    users: MarketingBusifavorUsers

class MarketingFavorCallbacks(Node):
    def get(self, *, params: FavorCallbacksGetParams, **options: Unpack[Options]) -> Response[FavorCallbacksGetResult]:
        """获取已设置的消息通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012464070"""
        ...
    async def get_async(
        self, *, params: FavorCallbacksGetParams, **options: Unpack[Options]
    ) -> Response[FavorCallbacksGetResult]:
        """获取已设置的消息通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012464070"""
        ...
    def post(self, *, json: FavorCallbacksPostBody, **options: Unpack[Options]) -> Response[FavorCallbacksPostResult]:
        """设置消息通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012464198"""
        ...
    async def post_async(
        self, *, json: FavorCallbacksPostBody, **options: Unpack[Options]
    ) -> Response[FavorCallbacksPostResult]:
        """设置消息通知地址 https://pay.weixin.qq.com/doc/v3/merchant/4012464198"""
        ...

class MarketingFavorCouponStocks(Node):
    def post(self, *, json: CouponStocksPostBody, **options: Unpack[Options]) -> Response[CouponStocksPostResult]:
        """创建代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012534633"""
        ...
    async def post_async(
        self, *, json: CouponStocksPostBody, **options: Unpack[Options]
    ) -> Response[CouponStocksPostResult]:
        """创建代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012534633"""
        ...

class MarketingFavorMediaImageUpload(Node):
    def post(
        self, *, files: FileSource, meta: ImageUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[ImageUploadPostResult]:
        """（营销）图片上传 https://pay.weixin.qq.com/doc/v3/merchant/4012557233"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: ImageUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[ImageUploadPostResult]:
        """（营销）图片上传 https://pay.weixin.qq.com/doc/v3/merchant/4012557233"""
        ...

class MarketingFavorMedia(Node):
    imageUpload: MarketingFavorMediaImageUpload

class MarketingFavorStocksStockIdItems(Node):
    def get(self, *, stock_id: str, params: ItemsGetParams, **options: Unpack[Options]) -> Response[ItemsGetResult]:
        """查询代金券可用单品 https://pay.weixin.qq.com/doc/v3/merchant/4012463442"""
        ...
    async def get_async(
        self, *, stock_id: str, params: ItemsGetParams, **options: Unpack[Options]
    ) -> Response[ItemsGetResult]:
        """查询代金券可用单品 https://pay.weixin.qq.com/doc/v3/merchant/4012463442"""
        ...

class MarketingFavorStocksStockIdMerchants(Node):
    def get(
        self, *, stock_id: str, params: StockIdMerchantsGetParams, **options: Unpack[Options]
    ) -> Response[StockIdMerchantsGetResult]:
        """查询代金券可用商户 https://pay.weixin.qq.com/doc/v3/merchant/4012463358"""
        ...
    async def get_async(
        self, *, stock_id: str, params: StockIdMerchantsGetParams, **options: Unpack[Options]
    ) -> Response[StockIdMerchantsGetResult]:
        """查询代金券可用商户 https://pay.weixin.qq.com/doc/v3/merchant/4012463358"""
        ...

class MarketingFavorStocksStockIdModifyGoodsId(Node):
    def post(
        self, *, stock_id: str, json: ModifyGoodsIdPostBody, **options: Unpack[Options]
    ) -> Response[ModifyGoodsIdPostResult]:
        """修改可用单品编码 https://pay.weixin.qq.com/doc/v3/merchant/4017164667"""
        ...
    async def post_async(
        self, *, stock_id: str, json: ModifyGoodsIdPostBody, **options: Unpack[Options]
    ) -> Response[ModifyGoodsIdPostResult]:
        """修改可用单品编码 https://pay.weixin.qq.com/doc/v3/merchant/4017164667"""
        ...

class MarketingFavorStocksStockIdPause(Node):
    def post(self, *, stock_id: str, json: PausePostBody, **options: Unpack[Options]) -> Response[PausePostResult]:
        """暂停代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460305"""
        ...
    async def post_async(
        self, *, stock_id: str, json: PausePostBody, **options: Unpack[Options]
    ) -> Response[PausePostResult]:
        """暂停代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460305"""
        ...

class MarketingFavorStocksStockIdRefundFlow(Node):
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[RefundFlowGetResult]:
        """下载批次退款明细 https://pay.weixin.qq.com/doc/v3/merchant/4012463523"""
        ...
    async def get_async(self, *, stock_id: str, **options: Unpack[Options]) -> Response[RefundFlowGetResult]:
        """下载批次退款明细 https://pay.weixin.qq.com/doc/v3/merchant/4012463523"""
        ...

class MarketingFavorStocksStockIdRefundFlowByDay(Node):
    def get(
        self, *, stock_id: str, params: RefundFlowByDayGetParams, **options: Unpack[Options]
    ) -> Response[RefundFlowByDayGetResult]:
        """获取批次退款明细下载链接"""
        ...
    async def get_async(
        self, *, stock_id: str, params: RefundFlowByDayGetParams, **options: Unpack[Options]
    ) -> Response[RefundFlowByDayGetResult]:
        """获取批次退款明细下载链接"""
        ...

class MarketingFavorStocksStockIdRestart(Node):
    def post(self, *, stock_id: str, json: RestartPostBody, **options: Unpack[Options]) -> Response[RestartPostResult]:
        """重启代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460411"""
        ...
    async def post_async(
        self, *, stock_id: str, json: RestartPostBody, **options: Unpack[Options]
    ) -> Response[RestartPostResult]:
        """重启代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460411"""
        ...

class MarketingFavorStocksStockIdStart(Node):
    def post(self, *, stock_id: str, json: StartPostBody, **options: Unpack[Options]) -> Response[StartPostResult]:
        """激活代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460137"""
        ...
    async def post_async(
        self, *, stock_id: str, json: StartPostBody, **options: Unpack[Options]
    ) -> Response[StartPostResult]:
        """激活代金券批次 https://pay.weixin.qq.com/doc/v3/merchant/4012460137"""
        ...

class MarketingFavorStocksStockIdUseFlow(Node):
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[UseFlowGetResult]:
        """下载批次核销明细 https://pay.weixin.qq.com/doc/v3/merchant/4012463585"""
        ...
    async def get_async(self, *, stock_id: str, **options: Unpack[Options]) -> Response[UseFlowGetResult]:
        """下载批次核销明细 https://pay.weixin.qq.com/doc/v3/merchant/4012463585"""
        ...

class MarketingFavorStocksStockIdUseFlowByDay(Node):
    def get(
        self, *, stock_id: str, params: UseFlowByDayGetParams, **options: Unpack[Options]
    ) -> Response[UseFlowByDayGetResult]:
        """获取批次核销明细下载链接"""
        ...
    async def get_async(
        self, *, stock_id: str, params: UseFlowByDayGetParams, **options: Unpack[Options]
    ) -> Response[UseFlowByDayGetResult]:
        """获取批次核销明细下载链接"""
        ...

class MarketingFavorStocksStockId(Node):
    items: MarketingFavorStocksStockIdItems
    merchants: MarketingFavorStocksStockIdMerchants
    modifyGoodsId: MarketingFavorStocksStockIdModifyGoodsId
    pause: MarketingFavorStocksStockIdPause
    refundFlow: MarketingFavorStocksStockIdRefundFlow
    refundFlowByDay: MarketingFavorStocksStockIdRefundFlowByDay
    restart: MarketingFavorStocksStockIdRestart
    start: MarketingFavorStocksStockIdStart
    useFlow: MarketingFavorStocksStockIdUseFlow
    useFlowByDay: MarketingFavorStocksStockIdUseFlowByDay
    def get(
        self, *, stock_id: str, params: FavorStocksStockIdGetParams, **options: Unpack[Options]
    ) -> Response[FavorStocksStockIdGetResult]:
        """查询批次详情 https://pay.weixin.qq.com/doc/v3/merchant/4012460564"""
        ...
    async def get_async(
        self, *, stock_id: str, params: FavorStocksStockIdGetParams, **options: Unpack[Options]
    ) -> Response[FavorStocksStockIdGetResult]:
        """查询批次详情 https://pay.weixin.qq.com/doc/v3/merchant/4012460564"""
        ...

class MarketingFavorStocks(Node):
    _stock_id_: MarketingFavorStocksStockId
    def get(self, *, params: FavorStocksGetParams, **options: Unpack[Options]) -> Response[FavorStocksGetResult]:
        """条件查询批次列表 https://pay.weixin.qq.com/doc/v3/merchant/4012460489"""
        ...
    async def get_async(
        self, *, params: FavorStocksGetParams, **options: Unpack[Options]
    ) -> Response[FavorStocksGetResult]:
        """条件查询批次列表 https://pay.weixin.qq.com/doc/v3/merchant/4012460489"""
        ...

class MarketingFavorUsersOpenidCouponsCouponId(Node):
    def get(
        self,
        *,
        openid: str,
        coupon_id: str,
        params: FavorUsersOpenidCouponsCouponIdGetParams,
        **options: Unpack[Options],
    ) -> Response[FavorUsersOpenidCouponsCouponIdGetResult]:
        """查询代金券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012486942"""
        ...
    async def get_async(
        self,
        *,
        openid: str,
        coupon_id: str,
        params: FavorUsersOpenidCouponsCouponIdGetParams,
        **options: Unpack[Options],
    ) -> Response[FavorUsersOpenidCouponsCouponIdGetResult]:
        """查询代金券详情 https://pay.weixin.qq.com/doc/v3/merchant/4012486942"""
        ...

class MarketingFavorUsersOpenidCoupons(Node):
    _coupon_id_: MarketingFavorUsersOpenidCouponsCouponId
    def get(
        self, *, openid: str, params: FavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[FavorUsersOpenidCouponsGetResult]:
        """根据商户号查用户的券 https://pay.weixin.qq.com/doc/v3/merchant/4012534690"""
        ...
    async def get_async(
        self, *, openid: str, params: FavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[FavorUsersOpenidCouponsGetResult]:
        """根据商户号查用户的券 https://pay.weixin.qq.com/doc/v3/merchant/4012534690"""
        ...
    def post(
        self, *, openid: str, json: FavorUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[FavorUsersOpenidCouponsPostResult]:
        """发放代金券 https://pay.weixin.qq.com/doc/v3/merchant/4012463767"""
        ...
    async def post_async(
        self, *, openid: str, json: FavorUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[FavorUsersOpenidCouponsPostResult]:
        """发放代金券 https://pay.weixin.qq.com/doc/v3/merchant/4012463767"""
        ...

class MarketingFavorUsersOpenid(Node):
    coupons: MarketingFavorUsersOpenidCoupons

class MarketingFavorUsers(Node):
    _openid_: MarketingFavorUsersOpenid

class MarketingFavor(Node):
    callbacks: MarketingFavorCallbacks
    couponStocks: MarketingFavorCouponStocks
    media: MarketingFavorMedia
    stocks: MarketingFavorStocks
    users: MarketingFavorUsers

class MarketingGoodsSubsidyActivityActivities(Node):
    def get(
        self, *, params: GoodsSubsidyActivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[GoodsSubsidyActivityActivitiesGetResult]:
        """按区域查询品牌加价购活动"""
        ...
    async def get_async(
        self, *, params: GoodsSubsidyActivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[GoodsSubsidyActivityActivitiesGetResult]:
        """按区域查询品牌加价购活动"""
        ...

class MarketingGoodsSubsidyActivityActivityActivityIdApply(Node):
    def post(
        self, *, activity_id: str, json: ActivityActivityIdApplyPostBody, **options: Unpack[Options]
    ) -> Response[ActivityActivityIdApplyPostResult]:
        """门店报名品牌加价购活动"""
        ...
    async def post_async(
        self, *, activity_id: str, json: ActivityActivityIdApplyPostBody, **options: Unpack[Options]
    ) -> Response[ActivityActivityIdApplyPostResult]:
        """门店报名品牌加价购活动"""
        ...

class MarketingGoodsSubsidyActivityActivityActivityId(Node):
    apply: MarketingGoodsSubsidyActivityActivityActivityIdApply

class MarketingGoodsSubsidyActivityActivity(Node):
    _activity_id_: MarketingGoodsSubsidyActivityActivityActivityId

class MarketingGoodsSubsidyActivityQualificationLock(Node):
    def post(self, *, json: LockPostBody, **options: Unpack[Options]) -> Response[LockPostResult]:
        """锁定品牌加价购活动资格"""
        ...
    async def post_async(self, *, json: LockPostBody, **options: Unpack[Options]) -> Response[LockPostResult]:
        """锁定品牌加价购活动资格"""
        ...

class MarketingGoodsSubsidyActivityQualificationUnlock(Node):
    def post(self, *, json: UnlockPostBody, **options: Unpack[Options]) -> Response[UnlockPostResult]:
        """解锁品牌加价购活动资格"""
        ...
    async def post_async(self, *, json: UnlockPostBody, **options: Unpack[Options]) -> Response[UnlockPostResult]:
        """解锁品牌加价购活动资格"""
        ...

class MarketingGoodsSubsidyActivityQualification(Node):
    lock: MarketingGoodsSubsidyActivityQualificationLock
    unlock: MarketingGoodsSubsidyActivityQualificationUnlock

class MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative(Node):
    def delete(
        self, *, activity_id: str, json: RepresentativeDeleteBody, **options: Unpack[Options]
    ) -> Response[RepresentativeDeleteResult]:
        """删除零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384344"""
        ...
    async def delete_async(
        self, *, activity_id: str, json: RepresentativeDeleteBody, **options: Unpack[Options]
    ) -> Response[RepresentativeDeleteResult]:
        """删除零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384344"""
        ...
    def put(
        self, *, activity_id: str, json: RepresentativePutBody, **options: Unpack[Options]
    ) -> Response[RepresentativePutResult]:
        """添加零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384327"""
        ...
    async def put_async(
        self, *, activity_id: str, json: RepresentativePutBody, **options: Unpack[Options]
    ) -> Response[RepresentativePutResult]:
        """添加零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384327"""
        ...

class MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives(Node):
    def get(
        self, *, activity_id: str, params: RepresentativesGetParams, **options: Unpack[Options]
    ) -> Response[RepresentativesGetResult]:
        """查询零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384347"""
        ...
    async def get_async(
        self, *, activity_id: str, params: RepresentativesGetParams, **options: Unpack[Options]
    ) -> Response[RepresentativesGetResult]:
        """查询零售小店活动业务代理 https://pay.weixin.qq.com/doc/v3/merchant/4012384347"""
        ...

class MarketingGoodsSubsidyActivityRetailStoreActActivityId(Node):
    representative: MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentative
    representatives: MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentatives

class MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials(Node):
    def post(
        self, *, brand_id: str, json: MaterialsPostBody, **options: Unpack[Options]
    ) -> Response[MaterialsPostResult]:
        """生成小店活动物料码 https://pay.weixin.qq.com/doc/v3/merchant/4012384337"""
        ...
    async def post_async(
        self, *, brand_id: str, json: MaterialsPostBody, **options: Unpack[Options]
    ) -> Response[MaterialsPostResult]:
        """生成小店活动物料码 https://pay.weixin.qq.com/doc/v3/merchant/4012384337"""
        ...

class MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode(Node):
    def get(self, *, brand_id: str, store_code: str, **options: Unpack[Options]) -> Response[StoreCodeGetResult]:
        """查询小店活动门店详情 https://pay.weixin.qq.com/doc/v3/merchant/4012384379"""
        ...
    async def get_async(
        self, *, brand_id: str, store_code: str, **options: Unpack[Options]
    ) -> Response[StoreCodeGetResult]:
        """查询小店活动门店详情 https://pay.weixin.qq.com/doc/v3/merchant/4012384379"""
        ...

class MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores(Node):
    _store_code_: MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode
    def delete(
        self, *, brand_id: str, json: StoresDeleteBody, **options: Unpack[Options]
    ) -> Response[StoresDeleteResult]:
        """删除小店活动门店 https://pay.weixin.qq.com/doc/v3/merchant/4012384363"""
        ...
    async def delete_async(
        self, *, brand_id: str, json: StoresDeleteBody, **options: Unpack[Options]
    ) -> Response[StoresDeleteResult]:
        """删除小店活动门店 https://pay.weixin.qq.com/doc/v3/merchant/4012384363"""
        ...
    def get(self, *, brand_id: str, params: StoresGetParams, **options: Unpack[Options]) -> Response[StoresGetResult]:
        """查询小店活动门店列表 https://pay.weixin.qq.com/doc/v3/merchant/4012384355"""
        ...
    async def get_async(
        self, *, brand_id: str, params: StoresGetParams, **options: Unpack[Options]
    ) -> Response[StoresGetResult]:
        """查询小店活动门店列表 https://pay.weixin.qq.com/doc/v3/merchant/4012384355"""
        ...
    def post(self, *, brand_id: str, json: StoresPostBody, **options: Unpack[Options]) -> Response[StoresPostResult]:
        """添加小店活动门店 https://pay.weixin.qq.com/doc/v3/merchant/4012384359"""
        ...
    async def post_async(
        self, *, brand_id: str, json: StoresPostBody, **options: Unpack[Options]
    ) -> Response[StoresPostResult]:
        """添加小店活动门店 https://pay.weixin.qq.com/doc/v3/merchant/4012384359"""
        ...

class MarketingGoodsSubsidyActivityRetailStoreActBrandId(Node):
    materials: MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterials
    stores: MarketingGoodsSubsidyActivityRetailStoreActBrandIdStores

class MarketingGoodsSubsidyActivityRetailStoreAct(Node):
    _activity_id_: MarketingGoodsSubsidyActivityRetailStoreActActivityId
    _brand_id_: MarketingGoodsSubsidyActivityRetailStoreActBrandId

class MarketingGoodsSubsidyActivity(Node):
    activities: MarketingGoodsSubsidyActivityActivities
    activity: MarketingGoodsSubsidyActivityActivity
    qualification: MarketingGoodsSubsidyActivityQualification
    retailStoreAct: MarketingGoodsSubsidyActivityRetailStoreAct

class MarketingMembercardActivityActivitiesActivityIdTerminate(Node):
    def post(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesActivityIdTerminatePostResult]:
        """终止活动 https://pay.weixin.qq.com/doc/v3/merchant/4012553381"""
        ...
    async def post_async(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesActivityIdTerminatePostResult]:
        """终止活动 https://pay.weixin.qq.com/doc/v3/merchant/4012553381"""
        ...

class MarketingMembercardActivityActivitiesActivityId(Node):
    terminate: MarketingMembercardActivityActivitiesActivityIdTerminate
    def get(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesActivityIdGetResult]:
        """查询活动详情 https://pay.weixin.qq.com/doc/v3/merchant/4012553365"""
        ...
    async def get_async(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesActivityIdGetResult]:
        """查询活动详情 https://pay.weixin.qq.com/doc/v3/merchant/4012553365"""
        ...

class MarketingMembercardActivityActivities(Node):
    _activity_id_: MarketingMembercardActivityActivitiesActivityId
    def get(
        self, *, params: MembercardActivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesGetResult]:
        """查询活动列表 https://pay.weixin.qq.com/doc/v3/merchant/4012553261"""
        ...
    async def get_async(
        self, *, params: MembercardActivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[MembercardActivityActivitiesGetResult]:
        """查询活动列表 https://pay.weixin.qq.com/doc/v3/merchant/4012553261"""
        ...
    def post(self, *, json: ActivitiesPostBody, **options: Unpack[Options]) -> Response[ActivitiesPostResult]:
        """创建活动 https://pay.weixin.qq.com/doc/v3/merchant/4012553030"""
        ...
    async def post_async(
        self, *, json: ActivitiesPostBody, **options: Unpack[Options]
    ) -> Response[ActivitiesPostResult]:
        """创建活动 https://pay.weixin.qq.com/doc/v3/merchant/4012553030"""
        ...

class MarketingMembercardActivity(Node):
    activities: MarketingMembercardActivityActivities

class MarketingMembercardOpenActivateInformationsActivateTicket(Node):
    def get(self, *, activate_ticket: str, **options: Unpack[Options]) -> Response[ActivateTicketGetResult]:
        """获取用户信息（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550779"""
        ...
    async def get_async(self, *, activate_ticket: str, **options: Unpack[Options]) -> Response[ActivateTicketGetResult]:
        """获取用户信息（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550779"""
        ...

class MarketingMembercardOpenActivateInformations(Node):
    _activate_ticket_: MarketingMembercardOpenActivateInformationsActivateTicket

class MarketingMembercardOpenCallback(Node):
    def get(self, **options: Unpack[Options]) -> Response[CallbackGetResult]:
        """查询回调地址 https://pay.weixin.qq.com/doc/v3/merchant/4012552275"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[CallbackGetResult]:
        """查询回调地址 https://pay.weixin.qq.com/doc/v3/merchant/4012552275"""
        ...
    def patch(self, *, json: CallbackPatchBody, **options: Unpack[Options]) -> Response[CallbackPatchResult]:
        """设置回调地址 https://pay.weixin.qq.com/doc/v3/merchant/4012552251"""
        ...
    async def patch_async(
        self, *, json: CallbackPatchBody, **options: Unpack[Options]
    ) -> Response[CallbackPatchResult]:
        """设置回调地址 https://pay.weixin.qq.com/doc/v3/merchant/4012552251"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeActivate(Node):
    def post(self, *, card_id: str, code: str, json: ActivatePostBody, **options: Unpack[Options]) -> Response[None]:
        """激活会员卡（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550809"""
        ...
    async def post_async(
        self, *, card_id: str, code: str, json: ActivatePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """激活会员卡（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550809"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeBonusCommit(Node):
    def post(self, *, card_id: str, code: str, json: CommitPostBody, **options: Unpack[Options]) -> Response[None]:
        """设置支付后展示的积分到账 https://pay.weixin.qq.com/doc/v3/merchant/4012551350"""
        ...
    async def post_async(
        self, *, card_id: str, code: str, json: CommitPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置支付后展示的积分到账 https://pay.weixin.qq.com/doc/v3/merchant/4012551350"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepare(Node):
    def post(self, *, card_id: str, code: str, json: PreparePostBody, **options: Unpack[Options]) -> Response[None]:
        """支付结果页展示会员积分 https://pay.weixin.qq.com/doc/v3/merchant/4012595808"""
        ...
    async def post_async(
        self, *, card_id: str, code: str, json: PreparePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """支付结果页展示会员积分 https://pay.weixin.qq.com/doc/v3/merchant/4012595808"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeBonus(Node):
    commit: MarketingMembercardOpenCardsCardIdCodesCodeBonusCommit
    prepare: MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepare

class MarketingMembercardOpenCardsCardIdCodesCodeRights(Node):
    def patch(
        self, *, card_id: str, code: str, json: CodeRightsPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置会员权益 https://pay.weixin.qq.com/doc/v3/merchant/4012551213"""
        ...
    async def patch_async(
        self, *, card_id: str, code: str, json: CodeRightsPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置会员权益 https://pay.weixin.qq.com/doc/v3/merchant/4012551213"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleData(Node):
    def post(
        self, *, card_id: str, code: str, json: SetServiceModuleDataPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置会员服务项用户信息 https://pay.weixin.qq.com/doc/v3/merchant/4017166964"""
        ...
    async def post_async(
        self, *, card_id: str, code: str, json: SetServiceModuleDataPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置会员服务项用户信息 https://pay.weixin.qq.com/doc/v3/merchant/4017166964"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCodeUnavailable(Node):
    def post(self, *, card_id: str, code: str, json: UnavailablePostBody, **options: Unpack[Options]) -> Response[None]:
        """作废用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549677"""
        ...
    async def post_async(
        self, *, card_id: str, code: str, json: UnavailablePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """作废用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549677"""
        ...

class MarketingMembercardOpenCardsCardIdCodesCode(Node):
    activate: MarketingMembercardOpenCardsCardIdCodesCodeActivate
    bonus: MarketingMembercardOpenCardsCardIdCodesCodeBonus
    rights: MarketingMembercardOpenCardsCardIdCodesCodeRights
    setServiceModuleData: MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleData
    unavailable: MarketingMembercardOpenCardsCardIdCodesCodeUnavailable
    def get(self, *, card_id: str, code: str, **options: Unpack[Options]) -> Response[CodeGetResult]:
        """查询用户会员卡信息 https://pay.weixin.qq.com/doc/v3/merchant/4012547768"""
        ...
    async def get_async(self, *, card_id: str, code: str, **options: Unpack[Options]) -> Response[CodeGetResult]:
        """查询用户会员卡信息 https://pay.weixin.qq.com/doc/v3/merchant/4012547768"""
        ...
    def patch(self, *, card_id: str, code: str, json: CodePatchBody, **options: Unpack[Options]) -> Response[None]:
        """修改用户会员卡信息 https://pay.weixin.qq.com/doc/v3/merchant/4012549292"""
        ...
    async def patch_async(
        self, *, card_id: str, code: str, json: CodePatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改用户会员卡信息 https://pay.weixin.qq.com/doc/v3/merchant/4012549292"""
        ...

class MarketingMembercardOpenCardsCardIdCodesDeposit(Node):
    def post(self, *, card_id: str, json: DepositPostBody, **options: Unpack[Options]) -> Response[DepositPostResult]:
        """导入会员Code https://pay.weixin.qq.com/doc/v3/merchant/4012545728"""
        ...
    async def post_async(
        self, *, card_id: str, json: DepositPostBody, **options: Unpack[Options]
    ) -> Response[DepositPostResult]:
        """导入会员Code https://pay.weixin.qq.com/doc/v3/merchant/4012545728"""
        ...

class MarketingMembercardOpenCardsCardIdCodes(Node):
    _code_: MarketingMembercardOpenCardsCardIdCodesCode
    deposit: MarketingMembercardOpenCardsCardIdCodesDeposit

class MarketingMembercardOpenCardsCardIdDecryptCode(Node):
    def get(
        self, *, card_id: str, params: DecryptCodeGetParams, **options: Unpack[Options]
    ) -> Response[DecryptCodeGetResult]:
        """加密code解码（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550742"""
        ...
    async def get_async(
        self, *, card_id: str, params: DecryptCodeGetParams, **options: Unpack[Options]
    ) -> Response[DecryptCodeGetResult]:
        """加密code解码（跳转型激活） https://pay.weixin.qq.com/doc/v3/merchant/4012550742"""
        ...

class MarketingMembercardOpenCardsCardIdPermissionTokens(Node):
    def post(
        self, *, card_id: str, json: PermissionTokensPostBody, **options: Unpack[Options]
    ) -> Response[PermissionTokensPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/merchant/4012550867"""
        ...
    async def post_async(
        self, *, card_id: str, json: PermissionTokensPostBody, **options: Unpack[Options]
    ) -> Response[PermissionTokensPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/merchant/4012550867"""
        ...

class MarketingMembercardOpenCardsCardIdPhoneMembercardImport(Node):
    def post(
        self, *, card_id: str, json: PhoneMembercardImportPostBody, **options: Unpack[Options]
    ) -> Response[PhoneMembercardImportPostResult]:
        """根据手机号导入用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012550535"""
        ...
    async def post_async(
        self, *, card_id: str, json: PhoneMembercardImportPostBody, **options: Unpack[Options]
    ) -> Response[PhoneMembercardImportPostResult]:
        """根据手机号导入用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012550535"""
        ...

class MarketingMembercardOpenCardsCardIdPhoneMembercard(Node):
    import_: MarketingMembercardOpenCardsCardIdPhoneMembercardImport

class MarketingMembercardOpenCardsCardIdQrcode(Node):
    def post(self, *, card_id: str, json: QrcodePostBody, **options: Unpack[Options]) -> Response[QrcodePostResult]:
        """创建会员卡二维码 https://pay.weixin.qq.com/doc/v3/merchant/4012550605"""
        ...
    async def post_async(
        self, *, card_id: str, json: QrcodePostBody, **options: Unpack[Options]
    ) -> Response[QrcodePostResult]:
        """创建会员卡二维码 https://pay.weixin.qq.com/doc/v3/merchant/4012550605"""
        ...

class MarketingMembercardOpenCardsCardIdRights(Node):
    def patch(self, *, card_id: str, json: CardIdRightsPatchBody, **options: Unpack[Options]) -> Response[None]:
        """设置会员卡模板权益项 https://pay.weixin.qq.com/doc/v3/merchant/4012551219"""
        ...
    async def patch_async(
        self, *, card_id: str, json: CardIdRightsPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """设置会员卡模板权益项 https://pay.weixin.qq.com/doc/v3/merchant/4012551219"""
        ...

class MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleId(Node):
    def delete(self, *, card_id: str, service_module_id: str, **options: Unpack[Options]) -> Response[None]:
        """移除会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167557"""
        ...
    async def delete_async(self, *, card_id: str, service_module_id: str, **options: Unpack[Options]) -> Response[None]:
        """移除会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167557"""
        ...
    def patch(
        self, *, card_id: str, service_module_id: str, json: ServiceModuleIdPatchBody, **options: Unpack[Options]
    ) -> Response[ServiceModuleIdPatchResult]:
        """修改会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167417"""
        ...
    async def patch_async(
        self, *, card_id: str, service_module_id: str, json: ServiceModuleIdPatchBody, **options: Unpack[Options]
    ) -> Response[ServiceModuleIdPatchResult]:
        """修改会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167417"""
        ...

class MarketingMembercardOpenCardsCardIdServiceModules(Node):
    _service_module_id_: MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleId
    def post(
        self, *, card_id: str, json: ServiceModulesPostBody, **options: Unpack[Options]
    ) -> Response[ServiceModulesPostResult]:
        """添加会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167277"""
        ...
    async def post_async(
        self, *, card_id: str, json: ServiceModulesPostBody, **options: Unpack[Options]
    ) -> Response[ServiceModulesPostResult]:
        """添加会员卡服务项 https://pay.weixin.qq.com/doc/v3/merchant/4017167277"""
        ...

class MarketingMembercardOpenCardsCardIdUpgrade(Node):
    def post(self, *, card_id: str, json: UpgradePostBody, **options: Unpack[Options]) -> Response[None]:
        """老会员卡模板升级 https://pay.weixin.qq.com/doc/v3/merchant/4012545673"""
        ...
    async def post_async(self, *, card_id: str, json: UpgradePostBody, **options: Unpack[Options]) -> Response[None]:
        """老会员卡模板升级 https://pay.weixin.qq.com/doc/v3/merchant/4012545673"""
        ...

class MarketingMembercardOpenCardsCardIdUsersImport(Node):
    def post(
        self, *, card_id: str, json: UsersImportPostBody, **options: Unpack[Options]
    ) -> Response[UsersImportPostResult]:
        """根据openid导入用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549739"""
        ...
    async def post_async(
        self, *, card_id: str, json: UsersImportPostBody, **options: Unpack[Options]
    ) -> Response[UsersImportPostResult]:
        """根据openid导入用户会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549739"""
        ...

class MarketingMembercardOpenCardsCardIdUsers(Node):
    import_: MarketingMembercardOpenCardsCardIdUsersImport

class MarketingMembercardOpenCardsCardId(Node):
    codes: MarketingMembercardOpenCardsCardIdCodes
    decryptCode: MarketingMembercardOpenCardsCardIdDecryptCode
    permissionTokens: MarketingMembercardOpenCardsCardIdPermissionTokens
    phoneMembercard: MarketingMembercardOpenCardsCardIdPhoneMembercard
    qrcode: MarketingMembercardOpenCardsCardIdQrcode
    rights: MarketingMembercardOpenCardsCardIdRights
    serviceModules: MarketingMembercardOpenCardsCardIdServiceModules
    upgrade: MarketingMembercardOpenCardsCardIdUpgrade
    users: MarketingMembercardOpenCardsCardIdUsers
    def delete(self, *, card_id: str, **options: Unpack[Options]) -> Response[None]:
        """删除会员卡模板 https://pay.weixin.qq.com/doc/v3/merchant/4012549682"""
        ...
    async def delete_async(self, *, card_id: str, **options: Unpack[Options]) -> Response[None]:
        """删除会员卡模板 https://pay.weixin.qq.com/doc/v3/merchant/4012549682"""
        ...
    def get(self, *, card_id: str, **options: Unpack[Options]) -> Response[CardIdGetResult]:
        """查询会员卡模板信息 https://pay.weixin.qq.com/doc/v3/merchant/4012547650"""
        ...
    async def get_async(self, *, card_id: str, **options: Unpack[Options]) -> Response[CardIdGetResult]:
        """查询会员卡模板信息 https://pay.weixin.qq.com/doc/v3/merchant/4012547650"""
        ...
    def patch(self, *, card_id: str, json: CardIdPatchBody, **options: Unpack[Options]) -> Response[None]:
        """修改会员卡模板信息 https://pay.weixin.qq.com/doc/v3/merchant/4012549567"""
        ...
    async def patch_async(self, *, card_id: str, json: CardIdPatchBody, **options: Unpack[Options]) -> Response[None]:
        """修改会员卡模板信息 https://pay.weixin.qq.com/doc/v3/merchant/4012549567"""
        ...

class MarketingMembercardOpenCards(Node):
    _card_id_: MarketingMembercardOpenCardsCardId
    def get(
        self, *, params: MembercardOpenCardsGetParams, **options: Unpack[Options]
    ) -> Response[MembercardOpenCardsGetResult]:
        """查询会员卡模板列表 https://pay.weixin.qq.com/doc/v3/merchant/4012547108"""
        ...
    async def get_async(
        self, *, params: MembercardOpenCardsGetParams, **options: Unpack[Options]
    ) -> Response[MembercardOpenCardsGetResult]:
        """查询会员卡模板列表 https://pay.weixin.qq.com/doc/v3/merchant/4012547108"""
        ...
    def post(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """创建会员卡模板 https://pay.weixin.qq.com/doc/v3/merchant/4012545584"""
        ...
    async def post_async(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """创建会员卡模板 https://pay.weixin.qq.com/doc/v3/merchant/4012545584"""
        ...

class MarketingMembercardOpenPhonenumberMemberImport(Node):
    def post(self, *, json: PhonenumberMemberImportPostBody, **options: Unpack[Options]) -> Response[None]:
        """导入加密手机号提醒会员领卡 https://pay.weixin.qq.com/doc/v3/merchant/4017166226"""
        ...
    async def post_async(self, *, json: PhonenumberMemberImportPostBody, **options: Unpack[Options]) -> Response[None]:
        """导入加密手机号提醒会员领卡 https://pay.weixin.qq.com/doc/v3/merchant/4017166226"""
        ...

class MarketingMembercardOpenPhonenumberMemberSearch(Node):
    def get(self, *, params: SearchGetParams, **options: Unpack[Options]) -> Response[SearchGetResult]:
        """通过加密手机号查询会员领卡状态 https://pay.weixin.qq.com/doc/v3/merchant/4017166232"""
        ...
    async def get_async(self, *, params: SearchGetParams, **options: Unpack[Options]) -> Response[SearchGetResult]:
        """通过加密手机号查询会员领卡状态 https://pay.weixin.qq.com/doc/v3/merchant/4017166232"""
        ...

class MarketingMembercardOpenPhonenumberMember(Node):
    import_: MarketingMembercardOpenPhonenumberMemberImport
    search: MarketingMembercardOpenPhonenumberMemberSearch

class MarketingMembercardOpenUserCards(Node):
    def get(self, *, params: UserCardsGetParams, **options: Unpack[Options]) -> Response[UserCardsGetResult]:
        """查询用户在品牌下所有会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549255"""
        ...
    async def get_async(
        self, *, params: UserCardsGetParams, **options: Unpack[Options]
    ) -> Response[UserCardsGetResult]:
        """查询用户在品牌下所有会员卡 https://pay.weixin.qq.com/doc/v3/merchant/4012549255"""
        ...

class MarketingMembercardOpenUser(Node):
    cards: MarketingMembercardOpenUserCards

class MarketingMembercardOpen(Node):
    activateInformations: MarketingMembercardOpenActivateInformations
    callback: MarketingMembercardOpenCallback
    cards: MarketingMembercardOpenCards
    phonenumberMember: MarketingMembercardOpenPhonenumberMember
    user: MarketingMembercardOpenUser

class MarketingPartnerDeliveryPlanSpMchidNotifyUrl(Node):
    def post(
        self, *, sp_mchid: str, json: NotifyUrlPostBody, **options: Unpack[Options]
    ) -> Response[NotifyUrlPostResult]:
        """设置投放计划回调地址 https://pay.weixin.qq.com/doc/v3/partner/4016184598"""
        ...
    async def post_async(
        self, *, sp_mchid: str, json: NotifyUrlPostBody, **options: Unpack[Options]
    ) -> Response[NotifyUrlPostResult]:
        """设置投放计划回调地址 https://pay.weixin.qq.com/doc/v3/partner/4016184598"""
        ...

class MarketingPartnerDeliveryPlanSpMchid(Node):
    notifyUrl: MarketingPartnerDeliveryPlanSpMchidNotifyUrl

class MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans(Node):
    def get(
        self, *, brand_id: str, params: DeliveryPlansGetParams = ..., **options: Unpack[Options]
    ) -> Response[DeliveryPlansGetResult]:
        """分页查询投放计划列表 https://pay.weixin.qq.com/doc/v3/partner/4016184563"""
        ...
    async def get_async(
        self, *, brand_id: str, params: DeliveryPlansGetParams = ..., **options: Unpack[Options]
    ) -> Response[DeliveryPlansGetResult]:
        """分页查询投放计划列表 https://pay.weixin.qq.com/doc/v3/partner/4016184563"""
        ...

class MarketingPartnerDeliveryPlanDeliveryPlansBrandId(Node):
    deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans

class MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate(Node):
    def post(self, *, plan_id: str, **options: Unpack[Options]) -> Response[None]:
        """终止投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184572"""
        ...
    async def post_async(self, *, plan_id: str, **options: Unpack[Options]) -> Response[None]:
        """终止投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184572"""
        ...

class MarketingPartnerDeliveryPlanDeliveryPlansPlanId(Node):
    terminate: MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminate
    def patch(self, *, plan_id: str, json: PlanIdPatchBody, **options: Unpack[Options]) -> Response[PlanIdPatchResult]:
        """更新投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184594"""
        ...
    async def patch_async(
        self, *, plan_id: str, json: PlanIdPatchBody, **options: Unpack[Options]
    ) -> Response[PlanIdPatchResult]:
        """更新投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184594"""
        ...

class MarketingPartnerDeliveryPlanDeliveryPlans(Node):
    _brand_id_: MarketingPartnerDeliveryPlanDeliveryPlansBrandId
    _plan_id_: MarketingPartnerDeliveryPlanDeliveryPlansPlanId
    def post(self, *, json: DeliveryPlansPostBody, **options: Unpack[Options]) -> Response[DeliveryPlansPostResult]:
        """创建投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184554"""
        ...
    async def post_async(
        self, *, json: DeliveryPlansPostBody, **options: Unpack[Options]
    ) -> Response[DeliveryPlansPostResult]:
        """创建投放计划 https://pay.weixin.qq.com/doc/v3/partner/4016184554"""
        ...

class MarketingPartnerDeliveryPlan(Node):
    _sp_mchid_: MarketingPartnerDeliveryPlanSpMchid
    deliveryPlans: MarketingPartnerDeliveryPlanDeliveryPlans

class MarketingPartnerProductCouponImageGenerationTasksTaskId(Node):
    def get(self, *, task_id: str, params: TaskIdGetParams, **options: Unpack[Options]) -> Response[TaskIdGetResult]:
        """查询图片生成任务执行结果 https://pay.weixin.qq.com/doc/v3/partner/4017327739"""
        ...
    async def get_async(
        self, *, task_id: str, params: TaskIdGetParams, **options: Unpack[Options]
    ) -> Response[TaskIdGetResult]:
        """查询图片生成任务执行结果 https://pay.weixin.qq.com/doc/v3/partner/4017327739"""
        ...

class MarketingPartnerProductCouponImageGenerationTasks(Node):
    _task_id_: MarketingPartnerProductCouponImageGenerationTasksTaskId
    def post(
        self, *, json: ImageGenerationTasksPostBody, **options: Unpack[Options]
    ) -> Response[ImageGenerationTasksPostResult]:
        """提交图片生成任务 https://pay.weixin.qq.com/doc/v3/partner/4017327735"""
        ...
    async def post_async(
        self, *, json: ImageGenerationTasksPostBody, **options: Unpack[Options]
    ) -> Response[ImageGenerationTasksPostResult]:
        """提交图片生成任务 https://pay.weixin.qq.com/doc/v3/partner/4017327735"""
        ...

class MarketingPartnerProductCouponMediaUploadImage(Node):
    def post(
        self, *, files: FileSource, meta: UploadImagePostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadImagePostResult]:
        """图片上传 https://pay.weixin.qq.com/doc/v3/partner/4015781275"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: UploadImagePostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadImagePostResult]:
        """图片上传 https://pay.weixin.qq.com/doc/v3/partner/4015781275"""
        ...

class MarketingPartnerProductCouponMedia(Node):
    uploadImage: MarketingPartnerProductCouponMediaUploadImage

class MarketingPartnerProductCouponNotifyConfigs(Node):
    def get(self, **options: Unpack[Options]) -> Response[NotifyConfigsGetResult]:
        """获取商品券事件通知地址 https://pay.weixin.qq.com/doc/v3/partner/4015781284"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[NotifyConfigsGetResult]:
        """获取商品券事件通知地址 https://pay.weixin.qq.com/doc/v3/partner/4015781284"""
        ...
    def post(self, *, json: NotifyConfigsPostBody, **options: Unpack[Options]) -> Response[NotifyConfigsPostResult]:
        """设置商品券事件通知地址 https://pay.weixin.qq.com/doc/v3/partner/4015781286"""
        ...
    async def post_async(
        self, *, json: NotifyConfigsPostBody, **options: Unpack[Options]
    ) -> Response[NotifyConfigsPostResult]:
        """设置商品券事件通知地址 https://pay.weixin.qq.com/doc/v3/partner/4015781286"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate(Node):
    def post(
        self, *, product_coupon_id: str, json: ProductCouponIdDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdDeactivatePostResult]:
        """失效商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781290"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, json: ProductCouponIdDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdDeactivatePostResult]:
        """失效商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781290"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores(Node):
    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdAssociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdAssociateStoresPostResult]:
        """批次组批量关联门店 https://pay.weixin.qq.com/doc/v3/partner/4016280620"""
        ...
    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdAssociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdAssociateStoresPostResult]:
        """批次组批量关联门店 https://pay.weixin.qq.com/doc/v3/partner/4016280620"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores(Node):
    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdDisassociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdDisassociateStoresPostResult]:
        """批次组批量取消关联门店 https://pay.weixin.qq.com/doc/v3/partner/4016280629"""
        ...
    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdDisassociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdDisassociateStoresPostResult]:
        """批次组批量取消关联门店 https://pay.weixin.qq.com/doc/v3/partner/4016280629"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget(Node):
    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdUpdateBudgetPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdUpdateBudgetPostResult]:
        """修改商品券批次组发放预算 https://pay.weixin.qq.com/doc/v3/partner/4016280642"""
        ...
    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        json: StockBundleIdUpdateBudgetPostBody,
        **options: Unpack[Options],
    ) -> Response[StockBundleIdUpdateBudgetPostResult]:
        """修改商品券批次组发放预算 https://pay.weixin.qq.com/doc/v3/partner/4016280642"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId(Node):
    associateStores: MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores
    disassociateStores: (
        MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores
    )
    updateBudget: MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget
    def patch(
        self, *, product_coupon_id: str, stock_bundle_id: str, json: StockBundleIdPatchBody, **options: Unpack[Options]
    ) -> Response[StockBundleIdPatchResult]:
        """修改商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280633"""
        ...
    async def patch_async(
        self, *, product_coupon_id: str, stock_bundle_id: str, json: StockBundleIdPatchBody, **options: Unpack[Options]
    ) -> Response[StockBundleIdPatchResult]:
        """修改商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280633"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles(Node):
    _stock_bundle_id_: MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId
    def post(
        self, *, product_coupon_id: str, json: StockBundlesPostBody, **options: Unpack[Options]
    ) -> Response[StockBundlesPostResult]:
        """添加商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280622"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, json: StockBundlesPostBody, **options: Unpack[Options]
    ) -> Response[StockBundlesPostResult]:
        """添加商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280622"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores(Node):
    def post(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdAssociateStoresPostBody, **options: Unpack[Options]
    ) -> Response[StockIdAssociateStoresPostResult]:
        """批次关联门店 https://pay.weixin.qq.com/doc/v3/partner/4015781302"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdAssociateStoresPostBody, **options: Unpack[Options]
    ) -> Response[StockIdAssociateStoresPostResult]:
        """批次关联门店 https://pay.weixin.qq.com/doc/v3/partner/4015781302"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores(Node):
    def get(
        self, *, product_coupon_id: str, stock_id: str, params: AssociatedStoresGetParams, **options: Unpack[Options]
    ) -> Response[AssociatedStoresGetResult]:
        """查询批次关联门店列表 https://pay.weixin.qq.com/doc/v3/partner/4015781546"""
        ...
    async def get_async(
        self, *, product_coupon_id: str, stock_id: str, params: AssociatedStoresGetParams, **options: Unpack[Options]
    ) -> Response[AssociatedStoresGetResult]:
        """查询批次关联门店列表 https://pay.weixin.qq.com/doc/v3/partner/4015781546"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate(Node):
    def post(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[StockIdDeactivatePostResult]:
        """失效商品券批次 https://pay.weixin.qq.com/doc/v3/partner/4015781532"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[StockIdDeactivatePostResult]:
        """失效商品券批次 https://pay.weixin.qq.com/doc/v3/partner/4015781532"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores(Node):
    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        json: StockIdDisassociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockIdDisassociateStoresPostResult]:
        """批次取消关联门店 https://pay.weixin.qq.com/doc/v3/partner/4015781537"""
        ...
    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        json: StockIdDisassociateStoresPostBody,
        **options: Unpack[Options],
    ) -> Response[StockIdDisassociateStoresPostResult]:
        """批次取消关联门店 https://pay.weixin.qq.com/doc/v3/partner/4015781537"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget(Node):
    def post(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdUpdateBudgetPostBody, **options: Unpack[Options]
    ) -> Response[StockIdUpdateBudgetPostResult]:
        """修改商品券批次发放预算 https://pay.weixin.qq.com/doc/v3/partner/4015781561"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, stock_id: str, json: StockIdUpdateBudgetPostBody, **options: Unpack[Options]
    ) -> Response[StockIdUpdateBudgetPostResult]:
        """修改商品券批次发放预算 https://pay.weixin.qq.com/doc/v3/partner/4015781561"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes(Node):
    def post(
        self, *, product_coupon_id: str, stock_id: str, json: UploadCouponCodesPostBody, **options: Unpack[Options]
    ) -> Response[UploadCouponCodesPostResult]:
        """预上传券Code https://pay.weixin.qq.com/doc/v3/partner/4015781572"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, stock_id: str, json: UploadCouponCodesPostBody, **options: Unpack[Options]
    ) -> Response[UploadCouponCodesPostResult]:
        """预上传券Code https://pay.weixin.qq.com/doc/v3/partner/4015781572"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId(Node):
    associateStores: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores
    associatedStores: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores
    deactivate: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate
    disassociateStores: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores
    updateBudget: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget
    uploadCouponCodes: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes
    def get(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        params: ProductCouponIdStocksStockIdGetParams,
        **options: Unpack[Options],
    ) -> Response[ProductCouponIdStocksStockIdGetResult]:
        """查询商品券指定批次 https://pay.weixin.qq.com/doc/v3/partner/4015781542"""
        ...
    async def get_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        params: ProductCouponIdStocksStockIdGetParams,
        **options: Unpack[Options],
    ) -> Response[ProductCouponIdStocksStockIdGetResult]:
        """查询商品券指定批次 https://pay.weixin.qq.com/doc/v3/partner/4015781542"""
        ...
    def patch(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        json: ProductCouponIdStocksStockIdPatchBody,
        **options: Unpack[Options],
    ) -> Response[ProductCouponIdStocksStockIdPatchResult]:
        """修改商品券指定批次 https://pay.weixin.qq.com/doc/v3/partner/4015781556"""
        ...
    async def patch_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        json: ProductCouponIdStocksStockIdPatchBody,
        **options: Unpack[Options],
    ) -> Response[ProductCouponIdStocksStockIdPatchResult]:
        """修改商品券指定批次 https://pay.weixin.qq.com/doc/v3/partner/4015781556"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponIdStocks(Node):
    _stock_id_: MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockId
    def get(
        self, *, product_coupon_id: str, params: ProductCouponIdStocksGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponIdStocksGetResult]:
        """查询商品券批次列表 https://pay.weixin.qq.com/doc/v3/partner/4015781553"""
        ...
    async def get_async(
        self, *, product_coupon_id: str, params: ProductCouponIdStocksGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponIdStocksGetResult]:
        """查询商品券批次列表 https://pay.weixin.qq.com/doc/v3/partner/4015781553"""
        ...
    def post(
        self, *, product_coupon_id: str, json: ProductCouponIdStocksPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdStocksPostResult]:
        """添加商品券批次 https://pay.weixin.qq.com/doc/v3/partner/4015781304"""
        ...
    async def post_async(
        self, *, product_coupon_id: str, json: ProductCouponIdStocksPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdStocksPostResult]:
        """添加商品券批次 https://pay.weixin.qq.com/doc/v3/partner/4015781304"""
        ...

class MarketingPartnerProductCouponProductCouponsProductCouponId(Node):
    deactivate: MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivate
    stockBundles: MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundles
    stocks: MarketingPartnerProductCouponProductCouponsProductCouponIdStocks
    def get(
        self, *, product_coupon_id: str, params: ProductCouponIdGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponIdGetResult]:
        """查询商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781292"""
        ...
    async def get_async(
        self, *, product_coupon_id: str, params: ProductCouponIdGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponIdGetResult]:
        """查询商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781292"""
        ...
    def patch(
        self, *, product_coupon_id: str, json: ProductCouponIdPatchBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdPatchResult]:
        """修改商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781296"""
        ...
    async def patch_async(
        self, *, product_coupon_id: str, json: ProductCouponIdPatchBody, **options: Unpack[Options]
    ) -> Response[ProductCouponIdPatchResult]:
        """修改商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781296"""
        ...

class MarketingPartnerProductCouponProductCoupons(Node):
    _product_coupon_id_: MarketingPartnerProductCouponProductCouponsProductCouponId
    def post(self, *, json: ProductCouponsPostBody, **options: Unpack[Options]) -> Response[ProductCouponsPostResult]:
        """创建商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781289"""
        ...
    async def post_async(
        self, *, json: ProductCouponsPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponsPostResult]:
        """创建商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781289"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate(Node):
    def post(
        self,
        *,
        openid: str,
        user_coupon_bundle_id: str,
        json: UserCouponBundleIdDeactivatePostBody,
        **options: Unpack[Options],
    ) -> Response[UserCouponBundleIdDeactivatePostResult]:
        """失效用户商品券组 https://pay.weixin.qq.com/doc/v3/partner/4016280658"""
        ...
    async def post_async(
        self,
        *,
        openid: str,
        user_coupon_bundle_id: str,
        json: UserCouponBundleIdDeactivatePostBody,
        **options: Unpack[Options],
    ) -> Response[UserCouponBundleIdDeactivatePostResult]:
        """失效用户商品券组 https://pay.weixin.qq.com/doc/v3/partner/4016280658"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId(Node):
    deactivate: MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate

class MarketingPartnerProductCouponUsersOpenidCouponBundles(Node):
    _user_coupon_bundle_id_: MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId
    def post(
        self, *, openid: str, json: CouponBundlesPostBody, **options: Unpack[Options]
    ) -> Response[CouponBundlesPostResult]:
        """向用户发放商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280664"""
        ...
    async def post_async(
        self, *, openid: str, json: CouponBundlesPostBody, **options: Unpack[Options]
    ) -> Response[CouponBundlesPostResult]:
        """向用户发放商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280664"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm(Node):
    def post(
        self, *, openid: str, coupon_code: str, json: ConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ConfirmPostResult]:
        """确认发放用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781575"""
        ...
    async def post_async(
        self, *, openid: str, coupon_code: str, json: ConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ConfirmPostResult]:
        """确认发放用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781575"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate(Node):
    def post(
        self, *, openid: str, coupon_code: str, json: CouponCodeDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeDeactivatePostResult]:
        """失效用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781578"""
        ...
    async def post_async(
        self, *, openid: str, coupon_code: str, json: CouponCodeDeactivatePostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeDeactivatePostResult]:
        """失效用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781578"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn(Node):
    def post(
        self, *, openid: str, coupon_code: str, json: CouponCodeReturnPostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeReturnPostResult]:
        """退券 https://pay.weixin.qq.com/doc/v3/partner/4015781599"""
        ...
    async def post_async(
        self, *, openid: str, coupon_code: str, json: CouponCodeReturnPostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeReturnPostResult]:
        """退券 https://pay.weixin.qq.com/doc/v3/partner/4015781599"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse(Node):
    def post(
        self, *, openid: str, coupon_code: str, json: CouponCodeUsePostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeUsePostResult]:
        """核销用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781608"""
        ...
    async def post_async(
        self, *, openid: str, coupon_code: str, json: CouponCodeUsePostBody, **options: Unpack[Options]
    ) -> Response[CouponCodeUsePostResult]:
        """核销用户商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781608"""
        ...

class MarketingPartnerProductCouponUsersOpenidCouponsCouponCode(Node):
    confirm: MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirm
    deactivate: MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate
    return_: MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturn
    use: MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUse
    def get(
        self, *, openid: str, coupon_code: str, params: CouponsCouponCodeGetParams, **options: Unpack[Options]
    ) -> Response[CouponsCouponCodeGetResult]:
        """查询用户商品券详情 https://pay.weixin.qq.com/doc/v3/partner/4015781582"""
        ...
    async def get_async(
        self, *, openid: str, coupon_code: str, params: CouponsCouponCodeGetParams, **options: Unpack[Options]
    ) -> Response[CouponsCouponCodeGetResult]:
        """查询用户商品券详情 https://pay.weixin.qq.com/doc/v3/partner/4015781582"""
        ...

class MarketingPartnerProductCouponUsersOpenidCoupons(Node):
    _coupon_code_: MarketingPartnerProductCouponUsersOpenidCouponsCouponCode
    def get(
        self, *, openid: str, params: ProductCouponUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponUsersOpenidCouponsGetResult]:
        """指定券状态查询用户商品券列表 https://pay.weixin.qq.com/doc/v3/partner/4015781590"""
        ...
    async def get_async(
        self, *, openid: str, params: ProductCouponUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[ProductCouponUsersOpenidCouponsGetResult]:
        """指定券状态查询用户商品券列表 https://pay.weixin.qq.com/doc/v3/partner/4015781590"""
        ...
    def post(
        self, *, openid: str, json: ProductCouponUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponUsersOpenidCouponsPostResult]:
        """向用户发放商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781605"""
        ...
    async def post_async(
        self, *, openid: str, json: ProductCouponUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[ProductCouponUsersOpenidCouponsPostResult]:
        """向用户发放商品券 https://pay.weixin.qq.com/doc/v3/partner/4015781605"""
        ...

class MarketingPartnerProductCouponUsersOpenidPreSendCoupon(Node):
    def post(
        self, *, openid: str, json: PreSendCouponPostBody, **options: Unpack[Options]
    ) -> Response[PreSendCouponPostResult]:
        """向用户预发放商品券 https://pay.weixin.qq.com/doc/v3/partner/4016434365"""
        ...
    async def post_async(
        self, *, openid: str, json: PreSendCouponPostBody, **options: Unpack[Options]
    ) -> Response[PreSendCouponPostResult]:
        """向用户预发放商品券 https://pay.weixin.qq.com/doc/v3/partner/4016434365"""
        ...

class MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle(Node):
    def post(
        self, *, openid: str, json: PreSendCouponBundlePostBody, **options: Unpack[Options]
    ) -> Response[PreSendCouponBundlePostResult]:
        """向用户预发放商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280670"""
        ...
    async def post_async(
        self, *, openid: str, json: PreSendCouponBundlePostBody, **options: Unpack[Options]
    ) -> Response[PreSendCouponBundlePostResult]:
        """向用户预发放商品券批次组 https://pay.weixin.qq.com/doc/v3/partner/4016280670"""
        ...

class MarketingPartnerProductCouponUsersOpenid(Node):
    couponBundles: MarketingPartnerProductCouponUsersOpenidCouponBundles
    coupons: MarketingPartnerProductCouponUsersOpenidCoupons
    preSendCoupon: MarketingPartnerProductCouponUsersOpenidPreSendCoupon
    preSendCouponBundle: MarketingPartnerProductCouponUsersOpenidPreSendCouponBundle

class MarketingPartnerProductCouponUsers(Node):
    _openid_: MarketingPartnerProductCouponUsersOpenid

class MarketingPartnerProductCoupon(Node):
    imageGenerationTasks: MarketingPartnerProductCouponImageGenerationTasks
    media: MarketingPartnerProductCouponMedia
    notifyConfigs: MarketingPartnerProductCouponNotifyConfigs
    productCoupons: MarketingPartnerProductCouponProductCoupons
    users: MarketingPartnerProductCouponUsers

class MarketingPartner(Node):
    deliveryPlan: MarketingPartnerDeliveryPlan
    productCoupon: MarketingPartnerProductCoupon

class MarketingPartnershipsBuild(Node):
    def post(
        self, *, json: BuildPostBody, headers: BuildPostHeaders, **options: Unpack[OptionsWithoutHeaders]
    ) -> Response[BuildPostResult]:
        """建立合作关系 https://pay.weixin.qq.com/doc/v3/merchant/4012380498"""
        ...
    async def post_async(
        self, *, json: BuildPostBody, headers: BuildPostHeaders, **options: Unpack[OptionsWithoutHeaders]
    ) -> Response[BuildPostResult]:
        """建立合作关系 https://pay.weixin.qq.com/doc/v3/merchant/4012380498"""
        ...

class MarketingPartnershipsTerminate(Node):
    def post(
        self,
        *,
        json: PartnershipsTerminatePostBody,
        headers: PartnershipsTerminatePostHeaders,
        **options: Unpack[OptionsWithoutHeaders],
    ) -> Response[PartnershipsTerminatePostResult]:
        """终止合作关系 https://pay.weixin.qq.com/doc/v3/merchant/4017164460"""
        ...
    async def post_async(
        self,
        *,
        json: PartnershipsTerminatePostBody,
        headers: PartnershipsTerminatePostHeaders,
        **options: Unpack[OptionsWithoutHeaders],
    ) -> Response[PartnershipsTerminatePostResult]:
        """终止合作关系 https://pay.weixin.qq.com/doc/v3/merchant/4017164460"""
        ...

class MarketingPartnerships(Node):
    build: MarketingPartnershipsBuild
    terminate: MarketingPartnershipsTerminate
    def get(
        self, *, params: PartnershipsGetParams = ..., **options: Unpack[Options]
    ) -> Response[PartnershipsGetResult]:
        """查询合作关系列表 https://pay.weixin.qq.com/doc/v3/merchant/4012380536"""
        ...
    async def get_async(
        self, *, params: PartnershipsGetParams = ..., **options: Unpack[Options]
    ) -> Response[PartnershipsGetResult]:
        """查询合作关系列表 https://pay.weixin.qq.com/doc/v3/merchant/4012380536"""
        ...

class MarketingPaygiftactivityActivitiesActivityIdGoods(Node):
    def get(
        self, *, activity_id: str, params: GoodsGetParams = ..., **options: Unpack[Options]
    ) -> Response[GoodsGetResult]:
        """查询活动指定商品列表 https://pay.weixin.qq.com/doc/v3/merchant/4012466448"""
        ...
    async def get_async(
        self, *, activity_id: str, params: GoodsGetParams = ..., **options: Unpack[Options]
    ) -> Response[GoodsGetResult]:
        """查询活动指定商品列表 https://pay.weixin.qq.com/doc/v3/merchant/4012466448"""
        ...

class MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd(Node):
    def post(self, *, activity_id: str, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """新增活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466671"""
        ...
    async def post_async(
        self, *, activity_id: str, json: AddPostBody, **options: Unpack[Options]
    ) -> Response[AddPostResult]:
        """新增活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466671"""
        ...

class MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete(Node):
    def post(self, *, activity_id: str, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466787"""
        ...
    async def post_async(
        self, *, activity_id: str, json: DeletePostBody, **options: Unpack[Options]
    ) -> Response[DeletePostResult]:
        """删除活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466787"""
        ...

class MarketingPaygiftactivityActivitiesActivityIdMerchants(Node):
    add: MarketingPaygiftactivityActivitiesActivityIdMerchantsAdd
    delete: MarketingPaygiftactivityActivitiesActivityIdMerchantsDelete
    def get(
        self, *, activity_id: str, params: ActivityIdMerchantsGetParams = ..., **options: Unpack[Options]
    ) -> Response[ActivityIdMerchantsGetResult]:
        """查询活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466149"""
        ...
    async def get_async(
        self, *, activity_id: str, params: ActivityIdMerchantsGetParams = ..., **options: Unpack[Options]
    ) -> Response[ActivityIdMerchantsGetResult]:
        """查询活动发券商户号 https://pay.weixin.qq.com/doc/v3/merchant/4012466149"""
        ...

class MarketingPaygiftactivityActivitiesActivityIdTerminate(Node):
    def post(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesActivityIdTerminatePostResult]:
        """终止活动 https://pay.weixin.qq.com/doc/v3/merchant/4012466523"""
        ...
    async def post_async(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesActivityIdTerminatePostResult]:
        """终止活动 https://pay.weixin.qq.com/doc/v3/merchant/4012466523"""
        ...

class MarketingPaygiftactivityActivitiesActivityId(Node):
    goods: MarketingPaygiftactivityActivitiesActivityIdGoods
    merchants: MarketingPaygiftactivityActivitiesActivityIdMerchants
    terminate: MarketingPaygiftactivityActivitiesActivityIdTerminate
    def get(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesActivityIdGetResult]:
        """查询活动详情接口 https://pay.weixin.qq.com/doc/v3/merchant/4012487971"""
        ...
    async def get_async(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesActivityIdGetResult]:
        """查询活动详情接口 https://pay.weixin.qq.com/doc/v3/merchant/4012487971"""
        ...

class MarketingPaygiftactivityActivities(Node):
    _activity_id_: MarketingPaygiftactivityActivitiesActivityId
    def get(
        self, *, params: PaygiftactivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesGetResult]:
        """获取支付有礼活动列表 https://pay.weixin.qq.com/doc/v3/merchant/4012489126"""
        ...
    async def get_async(
        self, *, params: PaygiftactivityActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[PaygiftactivityActivitiesGetResult]:
        """获取支付有礼活动列表 https://pay.weixin.qq.com/doc/v3/merchant/4012489126"""
        ...

class MarketingPaygiftactivityUniqueThresholdActivity(Node):
    def post(
        self, *, json: UniqueThresholdActivityPostBody, **options: Unpack[Options]
    ) -> Response[UniqueThresholdActivityPostResult]:
        """创建全场满额送活动 https://pay.weixin.qq.com/doc/v3/merchant/4012487898"""
        ...
    async def post_async(
        self, *, json: UniqueThresholdActivityPostBody, **options: Unpack[Options]
    ) -> Response[UniqueThresholdActivityPostResult]:
        """创建全场满额送活动 https://pay.weixin.qq.com/doc/v3/merchant/4012487898"""
        ...

class MarketingPaygiftactivity(Node):
    activities: MarketingPaygiftactivityActivities
    uniqueThresholdActivity: MarketingPaygiftactivityUniqueThresholdActivity

class MarketingShoppingReceiptCustomentrancesBrandId(Node):
    def get(self, *, brand_id: str, **options: Unpack[Options]) -> Response[BrandIdGetResult]:
        """查询自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526406"""
        ...
    async def get_async(self, *, brand_id: str, **options: Unpack[Options]) -> Response[BrandIdGetResult]:
        """查询自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526406"""
        ...
    def patch(
        self, *, brand_id: str, json: BrandIdPatchBody, **options: Unpack[Options]
    ) -> Response[BrandIdPatchResult]:
        """更新自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526475"""
        ...
    async def patch_async(
        self, *, brand_id: str, json: BrandIdPatchBody, **options: Unpack[Options]
    ) -> Response[BrandIdPatchResult]:
        """更新自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526475"""
        ...

class MarketingShoppingReceiptCustomentrances(Node):
    _brand_id_: MarketingShoppingReceiptCustomentrancesBrandId
    def post(self, *, json: CustomentrancesPostBody, **options: Unpack[Options]) -> Response[CustomentrancesPostResult]:
        """创建自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526342"""
        ...
    async def post_async(
        self, *, json: CustomentrancesPostBody, **options: Unpack[Options]
    ) -> Response[CustomentrancesPostResult]:
        """创建自定义入口 https://pay.weixin.qq.com/doc/v3/merchant/4012526342"""
        ...

class MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos(Node):
    def post(
        self, *, json: MerchantshoppingreceiptjumpinfosPostBody, **options: Unpack[Options]
    ) -> Response[MerchantshoppingreceiptjumpinfosPostResult]:
        """上传商家电子小票跳转信息 https://pay.weixin.qq.com/doc/v3/merchant/4012443843"""
        ...
    async def post_async(
        self, *, json: MerchantshoppingreceiptjumpinfosPostBody, **options: Unpack[Options]
    ) -> Response[MerchantshoppingreceiptjumpinfosPostResult]:
        """上传商家电子小票跳转信息 https://pay.weixin.qq.com/doc/v3/merchant/4012443843"""
        ...

class MarketingShoppingReceiptShoppingreceipts(Node):
    def post(
        self, *, files: FileSource, meta: ShoppingreceiptsPostMeta, **options: Unpack[Options]
    ) -> Response[ShoppingreceiptsPostResult]:
        """上传电子小票 https://pay.weixin.qq.com/doc/v3/merchant/4012553506"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: ShoppingreceiptsPostMeta, **options: Unpack[Options]
    ) -> Response[ShoppingreceiptsPostResult]:
        """上传电子小票 https://pay.weixin.qq.com/doc/v3/merchant/4012553506"""
        ...

class MarketingShoppingReceipt(Node):
    customentrances: MarketingShoppingReceiptCustomentrances
    merchantshoppingreceiptjumpinfos: MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
    shoppingreceipts: MarketingShoppingReceiptShoppingreceipts

class MarketingWeeklyDiscountActivitiesActivityIdApply(Node):
    def post(
        self, *, activity_id: str, json: ActivitiesActivityIdApplyPostBody, **options: Unpack[Options]
    ) -> Response[ActivitiesActivityIdApplyPostResult]:
        """报名周周惠活动"""
        ...
    async def post_async(
        self, *, activity_id: str, json: ActivitiesActivityIdApplyPostBody, **options: Unpack[Options]
    ) -> Response[ActivitiesActivityIdApplyPostResult]:
        """报名周周惠活动"""
        ...

class MarketingWeeklyDiscountActivitiesActivityId(Node):
    apply: MarketingWeeklyDiscountActivitiesActivityIdApply
    def get(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[WeeklyDiscountActivitiesActivityIdGetResult]:
        """查询周周惠活动详情"""
        ...
    async def get_async(
        self, *, activity_id: str, **options: Unpack[Options]
    ) -> Response[WeeklyDiscountActivitiesActivityIdGetResult]:
        """查询周周惠活动详情"""
        ...

class MarketingWeeklyDiscountActivities(Node):
    _activity_id_: MarketingWeeklyDiscountActivitiesActivityId
    def get(
        self, *, params: WeeklyDiscountActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[WeeklyDiscountActivitiesGetResult]:
        """查询周周惠活动列表"""
        ...
    async def get_async(
        self, *, params: WeeklyDiscountActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[WeeklyDiscountActivitiesGetResult]:
        """查询周周惠活动列表"""
        ...

class MarketingWeeklyDiscount(Node):
    activities: MarketingWeeklyDiscountActivities

class MarketingWithdrawFavorUsersOpenidCoupons(Node):
    def get(
        self, *, openid: str, params: WithdrawFavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawFavorUsersOpenidCouponsGetResult]:
        """查询批次下用户银行提现免费券列表"""
        ...
    async def get_async(
        self, *, openid: str, params: WithdrawFavorUsersOpenidCouponsGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawFavorUsersOpenidCouponsGetResult]:
        """查询批次下用户银行提现免费券列表"""
        ...
    def post(
        self, *, openid: str, json: WithdrawFavorUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[WithdrawFavorUsersOpenidCouponsPostResult]:
        """为用户发银行提现免费券"""
        ...
    async def post_async(
        self, *, openid: str, json: WithdrawFavorUsersOpenidCouponsPostBody, **options: Unpack[Options]
    ) -> Response[WithdrawFavorUsersOpenidCouponsPostResult]:
        """为用户发银行提现免费券"""
        ...

class MarketingWithdrawFavorUsersOpenid(Node):
    coupons: MarketingWithdrawFavorUsersOpenidCoupons

class MarketingWithdrawFavorUsers(Node):
    _openid_: MarketingWithdrawFavorUsersOpenid

class MarketingWithdrawFavor(Node):
    users: MarketingWithdrawFavorUsers

class Marketing(Node):
    bank: MarketingBank
    bankFavor: MarketingBankFavor
    busifavor: MarketingBusifavor
    favor: MarketingFavor
    goodsSubsidyActivity: MarketingGoodsSubsidyActivity
    membercardActivity: MarketingMembercardActivity
    membercardOpen: MarketingMembercardOpen
    partner: MarketingPartner
    partnerships: MarketingPartnerships
    paygiftactivity: MarketingPaygiftactivity
    shoppingReceipt: MarketingShoppingReceipt
    weeklyDiscount: MarketingWeeklyDiscount
    withdrawFavor: MarketingWithdrawFavor
