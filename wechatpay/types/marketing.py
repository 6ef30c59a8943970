"""The shapes of the requests and replies of `v3.marketing`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ActivatePostBody",
    "ActivateTicketGetResult",
    "ActivateTicketGetResultUserInformation",
    "ActivateTicketGetResultUserInformationCommonFieldList",
    "ActivateTicketGetResultUserInformationCustomFieldList",
    "ActivitiesActivityIdApplyPostBody",
    "ActivitiesActivityIdApplyPostResult",
    "ActivitiesPostBody",
    "ActivitiesPostBodyAwardSendPeriod",
    "ActivitiesPostBodyAwardSendPeriodAwardSendDayTime",
    "ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeBeginDayTime",
    "ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeEndDayTime",
    "ActivitiesPostBodyAwardSendPeriodAwardSendTime",
    "ActivitiesPostBodyMiniprogramActivitySetting",
    "ActivitiesPostBodyMiniprogramActivitySettingAwardJumpDeploy",
    "ActivitiesPostBodyPayActivitySetting",
    "ActivitiesPostBodyPayActivitySettingActivateSetting",
    "ActivitiesPostBodyPayActivitySettingActivateSettingActivateMiniprogram",
    "ActivitiesPostBodyPayActivitySettingPaymentSetting",
    "ActivitiesPostBodyPayActivitySettingPaymentSettingPaymentMode",
    "ActivitiesPostBodyStockList",
    "ActivitiesPostResult",
    "ActivitiesPostResultAwardSendPeriod",
    "ActivitiesPostResultAwardSendPeriodAwardSendDayTime",
    "ActivitiesPostResultAwardSendPeriodAwardSendDayTimeBeginDayTime",
    "ActivitiesPostResultAwardSendPeriodAwardSendDayTimeEndDayTime",
    "ActivitiesPostResultAwardSendPeriodAwardSendTime",
    "ActivitiesPostResultMiniprogramActivitySetting",
    "ActivitiesPostResultMiniprogramActivitySettingAwardJumpDeploy",
    "ActivitiesPostResultPayActivitySetting",
    "ActivitiesPostResultPayActivitySettingActivateSetting",
    "ActivitiesPostResultPayActivitySettingActivateSettingActivateMiniprogram",
    "ActivitiesPostResultPayActivitySettingPaymentSetting",
    "ActivitiesPostResultPayActivitySettingPaymentSettingPaymentMode",
    "ActivitiesPostResultStockList",
    "ActivityActivityIdApplyPostBody",
    "ActivityActivityIdApplyPostBodyApplyInfos",
    "ActivityActivityIdApplyPostBodyApplyInfosStoreInfo",
    "ActivityActivityIdApplyPostResult",
    "ActivityActivityIdApplyPostResultFailedApplyInfos",
    "ActivityActivityIdApplyPostResultFailedApplyInfosStoreInfo",
    "ActivityActivityIdApplyPostResultSucceedApplyInfos",
    "ActivityActivityIdApplyPostResultSucceedApplyInfosStoreInfo",
    "ActivityIdMerchantsGetParams",
    "ActivityIdMerchantsGetResult",
    "ActivityIdMerchantsGetResultData",
    "AddPostBody",
    "AddPostResult",
    "AddPostResultInvalidMerchantIdList",
    "AppidGetResult",
    "AppidGetResultCouponUseRule",
    "AppidGetResultCouponUseRuleAvailableWeek",
    "AppidGetResultCouponUseRuleAvailableWeekAvailableDayTime",
    "AppidGetResultCouponUseRuleCouponAvailableTime",
    "AppidGetResultCouponUseRuleDiscountCoupon",
    "AppidGetResultCouponUseRuleExchangeCoupon",
    "AppidGetResultCouponUseRuleFixedNormalCoupon",
    "AppidGetResultCouponUseRuleIrregularyAvaliableTime",
    "AppidGetResultCustomEntrance",
    "AppidGetResultCustomEntranceMiniProgramsInfo",
    "AppidGetResultDisplayPatternInfo",
    "AppidGetResultDisplayPatternInfoFinderInfo",
    "AssociatePostBody",
    "AssociatePostResult",
    "AssociatedStoresGetParams",
    "AssociatedStoresGetResult",
    "AssociatedStoresGetResultStoreList",
    "BankFavorUsersOpenidCouponsCouponIdGetParams",
    "BankFavorUsersOpenidCouponsCouponIdGetResult",
    "BankFavorUsersOpenidCouponsCouponIdGetResultUseAmountList",
    "BankMultiActivityPostBody",
    "BankMultiActivityPostResult",
    "BrandIdGetResult",
    "BrandIdGetResultJumpLink",
    "BrandIdPatchBody",
    "BrandIdPatchBodyJumpLink",
    "BrandIdPatchResult",
    "BrandIdPatchResultJumpLink",
    "BudgetPatchBody",
    "BudgetPatchResult",
    "BuildPostBody",
    "BuildPostBodyAuthorizedData",
    "BuildPostBodyPartner",
    "BuildPostHeaders",
    "BuildPostResult",
    "BuildPostResultAuthorizedData",
    "BuildPostResultPartner",
    "BusifavorCallbacksGetParams",
    "BusifavorCallbacksGetResult",
    "BusifavorCallbacksPostBody",
    "BusifavorCallbacksPostResult",
    "BusifavorStocksPostBody",
    "BusifavorStocksPostBodyCouponUseRule",
    "BusifavorStocksPostBodyCouponUseRuleCouponAvailableTime",
    "BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeek",
    "BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime",
    "BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime",
    "BusifavorStocksPostBodyCouponUseRuleDiscountCoupon",
    "BusifavorStocksPostBodyCouponUseRuleExchangeCoupon",
    "BusifavorStocksPostBodyCouponUseRuleFixedNormalCoupon",
    "BusifavorStocksPostBodyCustomEntrance",
    "BusifavorStocksPostBodyCustomEntranceMiniProgramsInfo",
    "BusifavorStocksPostBodyDisplayPatternInfo",
    "BusifavorStocksPostBodyDisplayPatternInfoFinderInfo",
    "BusifavorStocksPostBodyNotifyConfig",
    "BusifavorStocksPostBodyStockSendRule",
    "BusifavorStocksPostResult",
    "BusifavorStocksStockIdGetResult",
    "BusifavorStocksStockIdGetResultCouponCodeCount",
    "BusifavorStocksStockIdGetResultCouponUseRule",
    "BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTime",
    "BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeek",
    "BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime",
    "BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime",
    "BusifavorStocksStockIdGetResultCouponUseRuleDiscountCoupon",
    "BusifavorStocksStockIdGetResultCouponUseRuleExchangeCoupon",
    "BusifavorStocksStockIdGetResultCouponUseRuleFixedNormalCoupon",
    "BusifavorStocksStockIdGetResultCustomEntrance",
    "BusifavorStocksStockIdGetResultCustomEntranceMiniProgramsInfo",
    "BusifavorStocksStockIdGetResultDisplayPatternInfo",
    "BusifavorStocksStockIdGetResultDisplayPatternInfoFinderInfo",
    "BusifavorStocksStockIdGetResultNotifyConfig",
    "BusifavorStocksStockIdGetResultSendCountInformation",
    "BusifavorStocksStockIdGetResultStockSendRule",
    "BusifavorStocksStockIdPatchBody",
    "BusifavorStocksStockIdPatchBodyCouponUseRule",
    "BusifavorStocksStockIdPatchBodyCustomEntrance",
    "BusifavorStocksStockIdPatchBodyCustomEntranceMiniProgramsInfo",
    "BusifavorStocksStockIdPatchBodyDisplayPatternInfo",
    "BusifavorStocksStockIdPatchBodyDisplayPatternInfoFinderInfo",
    "BusifavorStocksStockIdPatchBodyNotifyConfig",
    "BusifavorStocksStockIdPatchBodyStockSendRule",
    "BusifavorUsersOpenidCouponsGetParams",
    "BusifavorUsersOpenidCouponsGetResult",
    "BusifavorUsersOpenidCouponsGetResultData",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRule",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeek",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeekAvailableDayTime",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleCouponAvailableTime",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleDiscountCoupon",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleExchangeCoupon",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleFixedNormalCoupon",
    "BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleIrregularyAvaliableTime",
    "BusifavorUsersOpenidCouponsGetResultDataCustomEntrance",
    "BusifavorUsersOpenidCouponsGetResultDataCustomEntranceMiniProgramsInfo",
    "BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfo",
    "BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfoFinderInfo",
    "CallbackGetResult",
    "CallbackPatchBody",
    "CallbackPatchResult",
    "CardIdGetResult",
    "CardIdGetResultAdditionalStatement",
    "CardIdGetResultBalanceInformation",
    "CardIdGetResultBrand",
    "CardIdGetResultDateInformation",
    "CardIdGetResultUserInformationForm",
    "CardIdGetResultUserInformationFormCustomFieldList",
    "CardIdPatchBody",
    "CardIdPatchBodyAdditionalStatement",
    "CardIdPatchBodyBalanceInformation",
    "CardIdPatchBodyDateInformation",
    "CardIdPatchBodyUserInformationForm",
    "CardIdPatchBodyUserInformationFormCustomFieldList",
    "CardIdRightsPatchBody",
    "CardIdRightsPatchBodyBonus",
    "CardIdRightsPatchBodyFapiao",
    "CardIdRightsPatchBodyFavor",
    "CardIdRightsPatchBodyGuide",
    "CardIdSendPostBody",
    "CardIdSendPostResult",
    "CardsPostBody",
    "CardsPostBodyAdditionalStatement",
    "CardsPostBodyBalanceInformation",
    "CardsPostBodyBrand",
    "CardsPostBodyDateInformation",
    "CardsPostBodyUserInformationForm",
    "CardsPostBodyUserInformationFormCustomFieldList",
    "CardsPostResult",
    "CardsPostResultAdditionalStatement",
    "CardsPostResultBalanceInformation",
    "CardsPostResultBrand",
    "CardsPostResultDateInformation",
    "CardsPostResultUserInformationForm",
    "CardsPostResultUserInformationFormCustomFieldList",
    "CodeGetResult",
    "CodeGetResultUserInformation",
    "CodeGetResultUserInformationCommonFieldList",
    "CodeGetResultUserInformationCustomFieldList",
    "CodePatchBody",
    "CodePatchBodyBalanceInformation",
    "CodeRightsPatchBody",
    "CodeRightsPatchBodyGuide",
    "CommitPostBody",
    "ConfirmPostBody",
    "ConfirmPostResult",
    "ConfirmPostResultProductCoupon",
    "ConfirmPostResultProductCouponDisplayInfo",
    "ConfirmPostResultProductCouponDisplayInfoComboPackageList",
    "ConfirmPostResultProductCouponDisplayInfoComboPackageListChoiceList",
    "ConfirmPostResultProductCouponSequentialUsageInfo",
    "ConfirmPostResultProductCouponSingleUsageInfo",
    "ConfirmPostResultProductCouponSingleUsageInfoDiscountCoupon",
    "ConfirmPostResultProductCouponSingleUsageInfoNormalCoupon",
    "ConfirmPostResultProgressiveBundleUsageDetail",
    "ConfirmPostResultProgressiveBundleUsageDetailDetailItemList",
    "ConfirmPostResultProgressiveBundleUsageDetailDetailItemListAssociatedOrderInfo",
    "ConfirmPostResultSingleUsageDetail",
    "ConfirmPostResultSingleUsageDetailAssociatedOrderInfo",
    "ConfirmPostResultSingleUsageDetailAssociatedPayScoreOrderInfo",
    "ConfirmPostResultStock",
    "ConfirmPostResultStockCouponCodeCountInfo",
    "ConfirmPostResultStockCouponDisplayInfo",
    "ConfirmPostResultStockCouponDisplayInfoEntranceFinder",
    "ConfirmPostResultStockCouponDisplayInfoEntranceMiniProgram",
    "ConfirmPostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "ConfirmPostResultStockNotifyConfig",
    "ConfirmPostResultStockSentCountInfo",
    "ConfirmPostResultStockSequentialUsageRule",
    "ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ConfirmPostResultStockSequentialUsageRuleDiscountCouponList",
    "ConfirmPostResultStockSequentialUsageRuleExchangeCouponList",
    "ConfirmPostResultStockSequentialUsageRuleNormalCouponList",
    "ConfirmPostResultStockSingleUsageRule",
    "ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriod",
    "ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ConfirmPostResultStockSingleUsageRuleDiscountCoupon",
    "ConfirmPostResultStockSingleUsageRuleExchangeCoupon",
    "ConfirmPostResultStockSingleUsageRuleNormalCoupon",
    "ConfirmPostResultStockStockSendRule",
    "ConfirmPostResultStockUsageRuleDisplayInfo",
    "ConfirmPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponBundlesPostBody",
    "CouponBundlesPostBodyCouponTagInfo",
    "CouponBundlesPostBodyCouponTagInfoMemberTagInfo",
    "CouponBundlesPostResult",
    "CouponBundlesPostResultUserProductCouponList",
    "CouponBundlesPostResultUserProductCouponListCouponTagInfo",
    "CouponBundlesPostResultUserProductCouponListCouponTagInfoMemberTagInfo",
    "CouponBundlesPostResultUserProductCouponListProductCoupon",
    "CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfo",
    "CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageList",
    "CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList",
    "CouponBundlesPostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo",
    "CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfo",
    "CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon",
    "CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon",
    "CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetail",
    "CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo",
    "CouponBundlesPostResultUserProductCouponListStock",
    "CouponBundlesPostResultUserProductCouponListStockCouponCodeCountInfo",
    "CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfo",
    "CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder",
    "CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram",
    "CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount",
    "CouponBundlesPostResultUserProductCouponListStockNotifyConfig",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRule",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon",
    "CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon",
    "CouponBundlesPostResultUserProductCouponListStockSentCountInfo",
    "CouponBundlesPostResultUserProductCouponListStockStockBundleInfo",
    "CouponBundlesPostResultUserProductCouponListStockStockSendRule",
    "CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfo",
    "CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponBundlesPostResultUserProductCouponListUserProductCouponBundleInfo",
    "CouponCodeDeactivatePostBody",
    "CouponCodeDeactivatePostResult",
    "CouponCodeDeactivatePostResultProductCoupon",
    "CouponCodeDeactivatePostResultProductCouponDisplayInfo",
    "CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageList",
    "CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageListChoiceList",
    "CouponCodeDeactivatePostResultProductCouponSequentialUsageInfo",
    "CouponCodeDeactivatePostResultProductCouponSingleUsageInfo",
    "CouponCodeDeactivatePostResultProductCouponSingleUsageInfoDiscountCoupon",
    "CouponCodeDeactivatePostResultProductCouponSingleUsageInfoNormalCoupon",
    "CouponCodeDeactivatePostResultSequentialUsageDetail",
    "CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemList",
    "CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "CouponCodeDeactivatePostResultSingleUsageDetail",
    "CouponCodeDeactivatePostResultSingleUsageDetailAssociatedOrderInfo",
    "CouponCodeDeactivatePostResultStock",
    "CouponCodeDeactivatePostResultStockCouponCodeCountInfo",
    "CouponCodeDeactivatePostResultStockCouponDisplayInfo",
    "CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceFinder",
    "CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceMiniProgram",
    "CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "CouponCodeDeactivatePostResultStockNotifyConfig",
    "CouponCodeDeactivatePostResultStockSentCountInfo",
    "CouponCodeDeactivatePostResultStockSequentialUsageRule",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleDiscountCouponList",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleExchangeCouponList",
    "CouponCodeDeactivatePostResultStockSequentialUsageRuleNormalCouponList",
    "CouponCodeDeactivatePostResultStockSingleUsageRule",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriod",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleDiscountCoupon",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleExchangeCoupon",
    "CouponCodeDeactivatePostResultStockSingleUsageRuleNormalCoupon",
    "CouponCodeDeactivatePostResultStockStockSendRule",
    "CouponCodeDeactivatePostResultStockUsageRuleDisplayInfo",
    "CouponCodeDeactivatePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponCodeDeleteParams",
    "CouponCodeDeleteResult",
    "CouponCodeReturnPostBody",
    "CouponCodeReturnPostResult",
    "CouponCodeReturnPostResultProductCoupon",
    "CouponCodeReturnPostResultProductCouponDisplayInfo",
    "CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageList",
    "CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageListChoiceList",
    "CouponCodeReturnPostResultProductCouponSequentialUsageInfo",
    "CouponCodeReturnPostResultProductCouponSingleUsageInfo",
    "CouponCodeReturnPostResultProductCouponSingleUsageInfoDiscountCoupon",
    "CouponCodeReturnPostResultProductCouponSingleUsageInfoNormalCoupon",
    "CouponCodeReturnPostResultSequentialUsageDetail",
    "CouponCodeReturnPostResultSequentialUsageDetailDetailItemList",
    "CouponCodeReturnPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "CouponCodeReturnPostResultSingleUsageDetail",
    "CouponCodeReturnPostResultSingleUsageDetailAssociatedOrderInfo",
    "CouponCodeReturnPostResultStock",
    "CouponCodeReturnPostResultStockCouponCodeCountInfo",
    "CouponCodeReturnPostResultStockCouponDisplayInfo",
    "CouponCodeReturnPostResultStockCouponDisplayInfoEntranceFinder",
    "CouponCodeReturnPostResultStockCouponDisplayInfoEntranceMiniProgram",
    "CouponCodeReturnPostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "CouponCodeReturnPostResultStockNotifyConfig",
    "CouponCodeReturnPostResultStockSentCountInfo",
    "CouponCodeReturnPostResultStockSequentialUsageRule",
    "CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeReturnPostResultStockSequentialUsageRuleDiscountCouponList",
    "CouponCodeReturnPostResultStockSequentialUsageRuleExchangeCouponList",
    "CouponCodeReturnPostResultStockSequentialUsageRuleNormalCouponList",
    "CouponCodeReturnPostResultStockSingleUsageRule",
    "CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriod",
    "CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeReturnPostResultStockSingleUsageRuleDiscountCoupon",
    "CouponCodeReturnPostResultStockSingleUsageRuleExchangeCoupon",
    "CouponCodeReturnPostResultStockSingleUsageRuleNormalCoupon",
    "CouponCodeReturnPostResultStockStockSendRule",
    "CouponCodeReturnPostResultStockUsageRuleDisplayInfo",
    "CouponCodeReturnPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponCodeUsePostBody",
    "CouponCodeUsePostBodyAssociatedOrderInfo",
    "CouponCodeUsePostBodyAssociatedPayScoreOrderInfo",
    "CouponCodeUsePostResult",
    "CouponCodeUsePostResultProductCoupon",
    "CouponCodeUsePostResultProductCouponDisplayInfo",
    "CouponCodeUsePostResultProductCouponDisplayInfoComboPackageList",
    "CouponCodeUsePostResultProductCouponDisplayInfoComboPackageListChoiceList",
    "CouponCodeUsePostResultProductCouponSequentialUsageInfo",
    "CouponCodeUsePostResultProductCouponSingleUsageInfo",
    "CouponCodeUsePostResultProductCouponSingleUsageInfoDiscountCoupon",
    "CouponCodeUsePostResultProductCouponSingleUsageInfoNormalCoupon",
    "CouponCodeUsePostResultSequentialUsageDetail",
    "CouponCodeUsePostResultSequentialUsageDetailDetailItemList",
    "CouponCodeUsePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "CouponCodeUsePostResultSingleUsageDetail",
    "CouponCodeUsePostResultSingleUsageDetailAssociatedOrderInfo",
    "CouponCodeUsePostResultStock",
    "CouponCodeUsePostResultStockCouponCodeCountInfo",
    "CouponCodeUsePostResultStockCouponDisplayInfo",
    "CouponCodeUsePostResultStockCouponDisplayInfoEntranceFinder",
    "CouponCodeUsePostResultStockCouponDisplayInfoEntranceMiniProgram",
    "CouponCodeUsePostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "CouponCodeUsePostResultStockNotifyConfig",
    "CouponCodeUsePostResultStockSentCountInfo",
    "CouponCodeUsePostResultStockSequentialUsageRule",
    "CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeUsePostResultStockSequentialUsageRuleDiscountCouponList",
    "CouponCodeUsePostResultStockSequentialUsageRuleExchangeCouponList",
    "CouponCodeUsePostResultStockSequentialUsageRuleNormalCouponList",
    "CouponCodeUsePostResultStockSingleUsageRule",
    "CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriod",
    "CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponCodeUsePostResultStockSingleUsageRuleDiscountCoupon",
    "CouponCodeUsePostResultStockSingleUsageRuleExchangeCoupon",
    "CouponCodeUsePostResultStockSingleUsageRuleNormalCoupon",
    "CouponCodeUsePostResultStockStockSendRule",
    "CouponCodeUsePostResultStockUsageRuleDisplayInfo",
    "CouponCodeUsePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponStocksPostBody",
    "CouponStocksPostBodyCouponUseRule",
    "CouponStocksPostBodyCouponUseRuleCouponAvailableTime",
    "CouponStocksPostBodyCouponUseRuleCouponAvailableTimeFixAvailableTime",
    "CouponStocksPostBodyCouponUseRuleDiscountCoupon",
    "CouponStocksPostBodyCouponUseRuleExchangeCoupon",
    "CouponStocksPostBodyCouponUseRuleFixedNormalCoupon",
    "CouponStocksPostBodyCouponUseRuleLimitCard",
    "CouponStocksPostBodyPatternInfo",
    "CouponStocksPostBodyStockUseRule",
    "CouponStocksPostResult",
    "CouponcodesCouponCodeGetParams",
    "CouponcodesCouponCodeGetResult",
    "CouponcodesCouponCodeGetResultCodeInformation",
    "CouponcodesCouponCodeGetResultCouponInformation",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRule",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTime",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeek",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleDiscountCoupon",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleExchangeCoupon",
    "CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleFixedNormalCoupon",
    "CouponcodesCouponCodeGetResultCouponInformationCustomEntrance",
    "CouponcodesCouponCodeGetResultCouponInformationCustomEntranceMiniProgramsInfo",
    "CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfo",
    "CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfoFinderInfo",
    "CouponcodesGetParams",
    "CouponcodesGetResult",
    "CouponcodesGetResultData",
    "CouponcodesPostBody",
    "CouponcodesPostResult",
    "CouponcodesPostResultFailCodes",
    "CouponsCouponCodeGetParams",
    "CouponsCouponCodeGetResult",
    "CouponsCouponCodeGetResultProductCoupon",
    "CouponsCouponCodeGetResultProductCouponDisplayInfo",
    "CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageList",
    "CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageListChoiceList",
    "CouponsCouponCodeGetResultProductCouponSequentialUsageInfo",
    "CouponsCouponCodeGetResultProductCouponSingleUsageInfo",
    "CouponsCouponCodeGetResultProductCouponSingleUsageInfoDiscountCoupon",
    "CouponsCouponCodeGetResultProductCouponSingleUsageInfoNormalCoupon",
    "CouponsCouponCodeGetResultSequentialUsageDetail",
    "CouponsCouponCodeGetResultSequentialUsageDetailDetailItemList",
    "CouponsCouponCodeGetResultSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "CouponsCouponCodeGetResultSingleUsageDetail",
    "CouponsCouponCodeGetResultSingleUsageDetailAssociatedOrderInfo",
    "CouponsCouponCodeGetResultStock",
    "CouponsCouponCodeGetResultStockCouponCodeCountInfo",
    "CouponsCouponCodeGetResultStockCouponDisplayInfo",
    "CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceFinder",
    "CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceMiniProgram",
    "CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceOfficialAccount",
    "CouponsCouponCodeGetResultStockNotifyConfig",
    "CouponsCouponCodeGetResultStockSentCountInfo",
    "CouponsCouponCodeGetResultStockSequentialUsageRule",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriod",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleDiscountCouponList",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleExchangeCouponList",
    "CouponsCouponCodeGetResultStockSequentialUsageRuleNormalCouponList",
    "CouponsCouponCodeGetResultStockSingleUsageRule",
    "CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriod",
    "CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "CouponsCouponCodeGetResultStockSingleUsageRuleDiscountCoupon",
    "CouponsCouponCodeGetResultStockSingleUsageRuleExchangeCoupon",
    "CouponsCouponCodeGetResultStockSingleUsageRuleNormalCoupon",
    "CouponsCouponCodeGetResultStockStockSendRule",
    "CouponsCouponCodeGetResultStockUsageRuleDisplayInfo",
    "CouponsCouponCodeGetResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "CouponsDeactivatePostBody",
    "CouponsDeactivatePostResult",
    "CouponsReturnPostBody",
    "CouponsReturnPostResult",
    "CouponsSendPostBody",
    "CouponsSendPostResult",
    "CouponsUsePostBody",
    "CouponsUsePostResult",
    "CustomentrancesPostBody",
    "CustomentrancesPostBodyJumpLink",
    "CustomentrancesPostResult",
    "CustomentrancesPostResultJumpLink",
    "DecryptCodeGetParams",
    "DecryptCodeGetResult",
    "DeletePostBody",
    "DeletePostResult",
    "DeliveryPlansGetParams",
    "DeliveryPlansGetResult",
    "DeliveryPlansGetResultPlanList",
    "DeliveryPlansPostBody",
    "DeliveryPlansPostResult",
    "DeliveryPlansPostResultPlan",
    "DepositPostBody",
    "DepositPostResult",
    "DepositPostResultData",
    "DisassociatePostBody",
    "DisassociatePostResult",
    "FavorCallbacksGetParams",
    "FavorCallbacksGetResult",
    "FavorCallbacksPostBody",
    "FavorCallbacksPostResult",
    "FavorStocksGetParams",
    "FavorStocksGetResult",
    "FavorStocksGetResultData",
    "FavorStocksGetResultDataAvailableRegionList",
    "FavorStocksGetResultDataCutToMessage",
    "FavorStocksGetResultDataStockUseRule",
    "FavorStocksStockIdGetParams",
    "FavorStocksStockIdGetResult",
    "FavorStocksStockIdGetResultAvailableRegionList",
    "FavorStocksStockIdGetResultCutToMessage",
    "FavorStocksStockIdGetResultStockUseRule",
    "FavorUsersOpenidCouponsCouponIdGetParams",
    "FavorUsersOpenidCouponsCouponIdGetResult",
    "FavorUsersOpenidCouponsCouponIdGetResultConsumeInformation",
    "FavorUsersOpenidCouponsCouponIdGetResultConsumeInformationGoodsDetail",
    "FavorUsersOpenidCouponsCouponIdGetResultCutToMessage",
    "FavorUsersOpenidCouponsCouponIdGetResultNormalCouponInformation",
    "FavorUsersOpenidCouponsGetParams",
    "FavorUsersOpenidCouponsGetResult",
    "FavorUsersOpenidCouponsGetResultData",
    "FavorUsersOpenidCouponsGetResultDataConsumeInformation",
    "FavorUsersOpenidCouponsGetResultDataConsumeInformationGoodsDetail",
    "FavorUsersOpenidCouponsGetResultDataCutToMessage",
    "FavorUsersOpenidCouponsGetResultDataNormalCouponInformation",
    "FavorUsersOpenidCouponsPostBody",
    "FavorUsersOpenidCouponsPostResult",
    "GoodsGetParams",
    "GoodsGetResult",
    "GoodsGetResultData",
    "GoodsSubsidyActivityActivitiesGetParams",
    "GoodsSubsidyActivityActivitiesGetResult",
    "GoodsSubsidyActivityActivitiesGetResultData",
    "GoodsSubsidyActivityActivitiesGetResultDataActivityInfo",
    "GoodsSubsidyActivityActivitiesGetResultDataGoodsInformation",
    "GoodsSubsidyActivityActivitiesGetResultDataRuleInformation",
    "GoodsSubsidyActivityActivitiesGetResultDataRuleInformationAreas",
    "ImageGenerationTasksPostBody",
    "ImageGenerationTasksPostBodyCombineImage",
    "ImageGenerationTasksPostBodyCombineImageDiscountCoupon",
    "ImageGenerationTasksPostBodyCombineImageExchangeCoupon",
    "ImageGenerationTasksPostBodyCombineImageNormalCoupon",
    "ImageGenerationTasksPostBodyCutOut",
    "ImageGenerationTasksPostResult",
    "ImageUploadPostMeta",
    "ImageUploadPostResult",
    "ItemsGetParams",
    "ItemsGetResult",
    "LockPostBody",
    "LockPostBodyOrderInformation",
    "LockPostResult",
    "MaterialsPostBody",
    "MaterialsPostResult",
    "MaterialsPostResultMaterialList",
    "MembercardActivityActivitiesActivityIdGetResult",
    "MembercardActivityActivitiesActivityIdGetResultAwardSendPeriod",
    "MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTime",
    "MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeBeginDayTime",
    "MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeEndDayTime",
    "MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendTime",
    "MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySetting",
    "MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySettingAwardJumpDeploy",
    "MembercardActivityActivitiesActivityIdGetResultPayActivitySetting",
    "MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSetting",
    "MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSettingActivateMiniprogram",
    "MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSetting",
    "MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSettingPaymentMode",
    "MembercardActivityActivitiesActivityIdGetResultStockList",
    "MembercardActivityActivitiesActivityIdTerminatePostResult",
    "MembercardActivityActivitiesGetParams",
    "MembercardActivityActivitiesGetResult",
    "MembercardActivityActivitiesGetResultData",
    "MembercardActivityActivitiesGetResultDataAwardSendPeriod",
    "MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTime",
    "MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeBeginDayTime",
    "MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeEndDayTime",
    "MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendTime",
    "MembercardActivityActivitiesGetResultDataMiniprogramActivitySetting",
    "MembercardActivityActivitiesGetResultDataMiniprogramActivitySettingAwardJumpDeploy",
    "MembercardActivityActivitiesGetResultDataPayActivitySetting",
    "MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSetting",
    "MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSettingActivateMiniprogram",
    "MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSetting",
    "MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSettingPaymentMode",
    "MembercardActivityActivitiesGetResultDataStockList",
    "MembercardOpenCardsGetParams",
    "MembercardOpenCardsGetResult",
    "MembercardOpenCardsGetResultData",
    "MembercardOpenCardsGetResultDataAdditionalStatement",
    "MembercardOpenCardsGetResultDataBalanceInformation",
    "MembercardOpenCardsGetResultDataBrand",
    "MembercardOpenCardsGetResultDataDateInformation",
    "MembercardOpenCardsGetResultDataUserInformationForm",
    "MembercardOpenCardsGetResultDataUserInformationFormCustomFieldList",
    "MerchantshoppingreceiptjumpinfosPostBody",
    "MerchantshoppingreceiptjumpinfosPostBodyJumpInfo",
    "MerchantshoppingreceiptjumpinfosPostResult",
    "MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfo",
    "MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfoJumpInfo",
    "ModifyGoodsIdPostBody",
    "ModifyGoodsIdPostResult",
    "NotifyConfigsGetResult",
    "NotifyConfigsPostBody",
    "NotifyConfigsPostResult",
    "NotifyUrlPostBody",
    "NotifyUrlPostResult",
    "PartnershipsGetParams",
    "PartnershipsGetResult",
    "PartnershipsGetResultData",
    "PartnershipsGetResultDataAuthorizedData",
    "PartnershipsGetResultDataPartner",
    "PartnershipsTerminatePostBody",
    "PartnershipsTerminatePostBodyAuthorizedData",
    "PartnershipsTerminatePostBodyPartner",
    "PartnershipsTerminatePostHeaders",
    "PartnershipsTerminatePostResult",
    "PausePostBody",
    "PausePostResult",
    "PayReceiptsGetParams",
    "PayReceiptsGetResult",
    "PayReceiptsGetResultPayReceiptList",
    "PayReceiptsPostBody",
    "PayReceiptsPostResult",
    "PaygiftactivityActivitiesActivityIdGetResult",
    "PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfo",
    "PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriods",
    "PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableDayTime",
    "PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableTime",
    "PaygiftactivityActivitiesActivityIdGetResultAdvancedSetting",
    "PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentMode",
    "PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentModePaymentMethodInformation",
    "PaygiftactivityActivitiesActivityIdGetResultAwardSendRule",
    "PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRule",
    "PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRuleAwardList",
    "PaygiftactivityActivitiesActivityIdTerminatePostResult",
    "PaygiftactivityActivitiesGetParams",
    "PaygiftactivityActivitiesGetResult",
    "PaygiftactivityActivitiesGetResultData",
    "PaygiftactivityActivitiesGetResultDataActivityBaseInfo",
    "PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriods",
    "PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableDayTime",
    "PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableTime",
    "PaygiftactivityActivitiesGetResultDataAdvancedSetting",
    "PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentMode",
    "PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentModePaymentMethodInformation",
    "PaygiftactivityActivitiesGetResultDataAwardSendRule",
    "PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRule",
    "PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRuleAwardList",
    "PaygiftactivityActivitiesGetResultDataAwardSendRuleStepSendRule",
    "PermissionTokensPostBody",
    "PermissionTokensPostResult",
    "PhoneMembercardImportPostBody",
    "PhoneMembercardImportPostResult",
    "PhonenumberMemberImportPostBody",
    "PhonenumberMemberImportPostBodyMemberInformation",
    "PlanIdPatchBody",
    "PlanIdPatchBodyModifyContent",
    "PlanIdPatchResult",
    "PlanIdPatchResultPlan",
    "PreSendCouponBundlePostBody",
    "PreSendCouponBundlePostResult",
    "PreSendCouponPostBody",
    "PreSendCouponPostResult",
    "PreSendPostBody",
    "PreSendPostResult",
    "PreparePostBody",
    "ProductCouponIdDeactivatePostBody",
    "ProductCouponIdDeactivatePostResult",
    "ProductCouponIdDeactivatePostResultDisplayInfo",
    "ProductCouponIdDeactivatePostResultDisplayInfoComboPackageList",
    "ProductCouponIdDeactivatePostResultDisplayInfoComboPackageListChoiceList",
    "ProductCouponIdDeactivatePostResultSequentialUsageInfo",
    "ProductCouponIdDeactivatePostResultSingleUsageInfo",
    "ProductCouponIdDeactivatePostResultSingleUsageInfoDiscountCoupon",
    "ProductCouponIdDeactivatePostResultSingleUsageInfoNormalCoupon",
    "ProductCouponIdGetParams",
    "ProductCouponIdGetResult",
    "ProductCouponIdGetResultDisplayInfo",
    "ProductCouponIdGetResultDisplayInfoComboPackageList",
    "ProductCouponIdGetResultDisplayInfoComboPackageListChoiceList",
    "ProductCouponIdGetResultSequentialUsageInfo",
    "ProductCouponIdGetResultSingleUsageInfo",
    "ProductCouponIdGetResultSingleUsageInfoDiscountCoupon",
    "ProductCouponIdGetResultSingleUsageInfoNormalCoupon",
    "ProductCouponIdPatchBody",
    "ProductCouponIdPatchBodyDisplayInfo",
    "ProductCouponIdPatchBodyDisplayInfoComboPackageList",
    "ProductCouponIdPatchBodyDisplayInfoComboPackageListChoiceList",
    "ProductCouponIdPatchResult",
    "ProductCouponIdPatchResultDisplayInfo",
    "ProductCouponIdPatchResultDisplayInfoComboPackageList",
    "ProductCouponIdPatchResultDisplayInfoComboPackageListChoiceList",
    "ProductCouponIdPatchResultSequentialUsageInfo",
    "ProductCouponIdPatchResultSingleUsageInfo",
    "ProductCouponIdPatchResultSingleUsageInfoDiscountCoupon",
    "ProductCouponIdPatchResultSingleUsageInfoNormalCoupon",
    "ProductCouponIdStocksGetParams",
    "ProductCouponIdStocksGetResult",
    "ProductCouponIdStocksGetResultStockList",
    "ProductCouponIdStocksGetResultStockListCouponCodeCountInfo",
    "ProductCouponIdStocksGetResultStockListCouponDisplayInfo",
    "ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksGetResultStockListNotifyConfig",
    "ProductCouponIdStocksGetResultStockListSentCountInfo",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRule",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleDiscountCouponList",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleExchangeCouponList",
    "ProductCouponIdStocksGetResultStockListSequentialUsageRuleNormalCouponList",
    "ProductCouponIdStocksGetResultStockListSingleUsageRule",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleDiscountCoupon",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleExchangeCoupon",
    "ProductCouponIdStocksGetResultStockListSingleUsageRuleNormalCoupon",
    "ProductCouponIdStocksGetResultStockListStockSendRule",
    "ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfo",
    "ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponIdStocksPostBody",
    "ProductCouponIdStocksPostBodyStock",
    "ProductCouponIdStocksPostBodyStockCouponDisplayInfo",
    "ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksPostBodyStockNotifyConfig",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRule",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleDiscountCouponList",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleExchangeCouponList",
    "ProductCouponIdStocksPostBodyStockSequentialUsageRuleNormalCouponList",
    "ProductCouponIdStocksPostBodyStockSingleUsageRule",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleDiscountCoupon",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleExchangeCoupon",
    "ProductCouponIdStocksPostBodyStockSingleUsageRuleNormalCoupon",
    "ProductCouponIdStocksPostBodyStockStockSendRule",
    "ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfo",
    "ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponIdStocksPostResult",
    "ProductCouponIdStocksPostResultCouponCodeCountInfo",
    "ProductCouponIdStocksPostResultCouponDisplayInfo",
    "ProductCouponIdStocksPostResultCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksPostResultCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksPostResultCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksPostResultNotifyConfig",
    "ProductCouponIdStocksPostResultSentCountInfo",
    "ProductCouponIdStocksPostResultSequentialUsageRule",
    "ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksPostResultSequentialUsageRuleDiscountCouponList",
    "ProductCouponIdStocksPostResultSequentialUsageRuleExchangeCouponList",
    "ProductCouponIdStocksPostResultSequentialUsageRuleNormalCouponList",
    "ProductCouponIdStocksPostResultSingleUsageRule",
    "ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksPostResultSingleUsageRuleDiscountCoupon",
    "ProductCouponIdStocksPostResultSingleUsageRuleExchangeCoupon",
    "ProductCouponIdStocksPostResultSingleUsageRuleNormalCoupon",
    "ProductCouponIdStocksPostResultStockSendRule",
    "ProductCouponIdStocksPostResultUsageRuleDisplayInfo",
    "ProductCouponIdStocksPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponIdStocksStockIdGetParams",
    "ProductCouponIdStocksStockIdGetResult",
    "ProductCouponIdStocksStockIdGetResultCouponCodeCountInfo",
    "ProductCouponIdStocksStockIdGetResultCouponDisplayInfo",
    "ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksStockIdGetResultNotifyConfig",
    "ProductCouponIdStocksStockIdGetResultSentCountInfo",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRule",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleDiscountCouponList",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleExchangeCouponList",
    "ProductCouponIdStocksStockIdGetResultSequentialUsageRuleNormalCouponList",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRule",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleDiscountCoupon",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleExchangeCoupon",
    "ProductCouponIdStocksStockIdGetResultSingleUsageRuleNormalCoupon",
    "ProductCouponIdStocksStockIdGetResultStockSendRule",
    "ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfo",
    "ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponIdStocksStockIdPatchBody",
    "ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfo",
    "ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksStockIdPatchBodyNotifyConfig",
    "ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfo",
    "ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponIdStocksStockIdPatchResult",
    "ProductCouponIdStocksStockIdPatchResultCouponCodeCountInfo",
    "ProductCouponIdStocksStockIdPatchResultCouponDisplayInfo",
    "ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceFinder",
    "ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponIdStocksStockIdPatchResultNotifyConfig",
    "ProductCouponIdStocksStockIdPatchResultSentCountInfo",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRule",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleDiscountCouponList",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleExchangeCouponList",
    "ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleNormalCouponList",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRule",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleDiscountCoupon",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleExchangeCoupon",
    "ProductCouponIdStocksStockIdPatchResultSingleUsageRuleNormalCoupon",
    "ProductCouponIdStocksStockIdPatchResultStockSendRule",
    "ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfo",
    "ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponUsersOpenidCouponsGetParams",
    "ProductCouponUsersOpenidCouponsGetResult",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageListChoiceList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSequentialUsageInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoDiscountCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoNormalCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetail",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetail",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetailAssociatedOrderInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStock",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponCodeCountInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceFinder",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockNotifyConfig",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSentCountInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRule",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleDiscountCouponList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleExchangeCouponList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleNormalCouponList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRule",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleDiscountCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleExchangeCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleNormalCoupon",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockStockSendRule",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfo",
    "ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponUsersOpenidCouponsPostBody",
    "ProductCouponUsersOpenidCouponsPostBodyCouponTagInfo",
    "ProductCouponUsersOpenidCouponsPostBodyCouponTagInfoMemberTagInfo",
    "ProductCouponUsersOpenidCouponsPostResult",
    "ProductCouponUsersOpenidCouponsPostResultProductCoupon",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfo",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageList",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageListChoiceList",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponSequentialUsageInfo",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfo",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoDiscountCoupon",
    "ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoNormalCoupon",
    "ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetail",
    "ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemList",
    "ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo",
    "ProductCouponUsersOpenidCouponsPostResultSingleUsageDetail",
    "ProductCouponUsersOpenidCouponsPostResultSingleUsageDetailAssociatedOrderInfo",
    "ProductCouponUsersOpenidCouponsPostResultStock",
    "ProductCouponUsersOpenidCouponsPostResultStockCouponCodeCountInfo",
    "ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfo",
    "ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceFinder",
    "ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponUsersOpenidCouponsPostResultStockNotifyConfig",
    "ProductCouponUsersOpenidCouponsPostResultStockSentCountInfo",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRule",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleDiscountCouponList",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleExchangeCouponList",
    "ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleNormalCouponList",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRule",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleDiscountCoupon",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleExchangeCoupon",
    "ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleNormalCoupon",
    "ProductCouponUsersOpenidCouponsPostResultStockStockSendRule",
    "ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfo",
    "ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponsPostBody",
    "ProductCouponsPostBodyDisplayInfo",
    "ProductCouponsPostBodyDisplayInfoComboPackageList",
    "ProductCouponsPostBodyDisplayInfoComboPackageListChoiceList",
    "ProductCouponsPostBodySequentialUsageInfo",
    "ProductCouponsPostBodySingleUsageInfo",
    "ProductCouponsPostBodySingleUsageInfoDiscountCoupon",
    "ProductCouponsPostBodySingleUsageInfoNormalCoupon",
    "ProductCouponsPostBodyStock",
    "ProductCouponsPostBodyStockCouponDisplayInfo",
    "ProductCouponsPostBodyStockCouponDisplayInfoEntranceFinder",
    "ProductCouponsPostBodyStockCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponsPostBodyStockCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponsPostBodyStockNotifyConfig",
    "ProductCouponsPostBodyStockSequentialUsageRule",
    "ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponsPostBodyStockSequentialUsageRuleDiscountCouponList",
    "ProductCouponsPostBodyStockSequentialUsageRuleExchangeCouponList",
    "ProductCouponsPostBodyStockSequentialUsageRuleNormalCouponList",
    "ProductCouponsPostBodyStockSingleUsageRule",
    "ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponsPostBodyStockSingleUsageRuleDiscountCoupon",
    "ProductCouponsPostBodyStockSingleUsageRuleExchangeCoupon",
    "ProductCouponsPostBodyStockSingleUsageRuleNormalCoupon",
    "ProductCouponsPostBodyStockStockSendRule",
    "ProductCouponsPostBodyStockUsageRuleDisplayInfo",
    "ProductCouponsPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponsPostResult",
    "ProductCouponsPostResultDisplayInfo",
    "ProductCouponsPostResultDisplayInfoComboPackageList",
    "ProductCouponsPostResultDisplayInfoComboPackageListChoiceList",
    "ProductCouponsPostResultSequentialUsageInfo",
    "ProductCouponsPostResultSingleUsageInfo",
    "ProductCouponsPostResultSingleUsageInfoDiscountCoupon",
    "ProductCouponsPostResultSingleUsageInfoNormalCoupon",
    "ProductCouponsPostResultStock",
    "ProductCouponsPostResultStockCouponDisplayInfo",
    "ProductCouponsPostResultStockCouponDisplayInfoEntranceFinder",
    "ProductCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram",
    "ProductCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount",
    "ProductCouponsPostResultStockNotifyConfig",
    "ProductCouponsPostResultStockSentCountInfo",
    "ProductCouponsPostResultStockSequentialUsageRule",
    "ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod",
    "ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponsPostResultStockSequentialUsageRuleDiscountCouponList",
    "ProductCouponsPostResultStockSequentialUsageRuleExchangeCouponList",
    "ProductCouponsPostResultStockSequentialUsageRuleNormalCouponList",
    "ProductCouponsPostResultStockSingleUsageRule",
    "ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod",
    "ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "ProductCouponsPostResultStockSingleUsageRuleDiscountCoupon",
    "ProductCouponsPostResultStockSingleUsageRuleExchangeCoupon",
    "ProductCouponsPostResultStockSingleUsageRuleNormalCoupon",
    "ProductCouponsPostResultStockStockSendRule",
    "ProductCouponsPostResultStockUsageRuleDisplayInfo",
    "ProductCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "ProductCouponsSendPostBody",
    "ProductCouponsSendPostResult",
    "QrcodePostBody",
    "QrcodePostResult",
    "RefundFlowByDayGetParams",
    "RefundFlowByDayGetResult",
    "RefundFlowGetResult",
    "RepresentativeDeleteBody",
    "RepresentativeDeleteBodyRepresentativeInfoList",
    "RepresentativeDeleteResult",
    "RepresentativeDeleteResultFailedRepresentativeInfoList",
    "RepresentativePutBody",
    "RepresentativePutBodyRepresentativeInfoList",
    "RepresentativePutResult",
    "RepresentativePutResultFailedRepresentativeInfoList",
    "RepresentativesGetParams",
    "RepresentativesGetResult",
    "RepresentativesGetResultData",
    "RestartPostBody",
    "RestartPostResult",
    "ReturnReceiptsPostBody",
    "ReturnReceiptsPostResult",
    "SearchGetParams",
    "SearchGetResult",
    "SearchGetResultUserCardInformation",
    "ServiceModuleIdPatchBody",
    "ServiceModuleIdPatchBodyJumpMiniprogram",
    "ServiceModuleIdPatchResult",
    "ServiceModuleIdPatchResultJumpMiniprogram",
    "ServiceModulesPostBody",
    "ServiceModulesPostBodyJumpMiniprogram",
    "ServiceModulesPostResult",
    "ServiceModulesPostResultJumpMiniprogram",
    "SetServiceModuleDataPostBody",
    "SetServiceModuleDataPostBodyStateSetting",
    "SetServiceModuleDataPostBodyStateSettingContentTemplateData",
    "SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSetting",
    "SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSettingJumpMiniprogram",
    "SetServiceModuleDataPostBodyStateSettingContentTemplateDataFieldList",
    "SetServiceModuleDataPostBodyStateSettingMessageTemplateSetting",
    "SetServiceModuleDataPostBodyStateSettingMessageTemplateSettingFieldList",
    "ShoppingreceiptsPostMeta",
    "ShoppingreceiptsPostMetaMerchantContactInformation",
    "ShoppingreceiptsPostResult",
    "ShoppingreceiptsPostResultReceipt",
    "ShoppingreceiptsPostResultReceiptMerchantContactInformation",
    "StartPostBody",
    "StartPostResult",
    "StockBundleIdAssociateStoresPostBody",
    "StockBundleIdAssociateStoresPostBodyStoreList",
    "StockBundleIdAssociateStoresPostResult",
    "StockBundleIdAssociateStoresPostResultFailedStoreList",
    "StockBundleIdAssociateStoresPostResultSuccessStoreList",
    "StockBundleIdDisassociateStoresPostBody",
    "StockBundleIdDisassociateStoresPostBodyStoreList",
    "StockBundleIdDisassociateStoresPostResult",
    "StockBundleIdDisassociateStoresPostResultFailedStoreList",
    "StockBundleIdDisassociateStoresPostResultSuccessStoreList",
    "StockBundleIdPatchBody",
    "StockBundleIdPatchBodyCouponDisplayInfo",
    "StockBundleIdPatchBodyCouponDisplayInfoEntranceFinder",
    "StockBundleIdPatchBodyCouponDisplayInfoEntranceMiniProgram",
    "StockBundleIdPatchBodyCouponDisplayInfoEntranceOfficialAccount",
    "StockBundleIdPatchBodyNotifyConfig",
    "StockBundleIdPatchBodyUsageRuleDisplayInfo",
    "StockBundleIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockBundleIdPatchResult",
    "StockBundleIdPatchResultStockList",
    "StockBundleIdPatchResultStockListCouponCodeCountInfo",
    "StockBundleIdPatchResultStockListCouponDisplayInfo",
    "StockBundleIdPatchResultStockListCouponDisplayInfoEntranceFinder",
    "StockBundleIdPatchResultStockListCouponDisplayInfoEntranceMiniProgram",
    "StockBundleIdPatchResultStockListCouponDisplayInfoEntranceOfficialAccount",
    "StockBundleIdPatchResultStockListNotifyConfig",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRule",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleDiscountCoupon",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleExchangeCoupon",
    "StockBundleIdPatchResultStockListProgressiveBundleUsageRuleNormalCoupon",
    "StockBundleIdPatchResultStockListSentCountInfo",
    "StockBundleIdPatchResultStockListStockBundleInfo",
    "StockBundleIdPatchResultStockListStockSendRule",
    "StockBundleIdPatchResultStockListUsageRuleDisplayInfo",
    "StockBundleIdPatchResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockBundleIdUpdateBudgetPostBody",
    "StockBundleIdUpdateBudgetPostResult",
    "StockBundleIdUpdateBudgetPostResultStockList",
    "StockBundleIdUpdateBudgetPostResultStockListCouponCodeCountInfo",
    "StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfo",
    "StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceFinder",
    "StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceMiniProgram",
    "StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceOfficialAccount",
    "StockBundleIdUpdateBudgetPostResultStockListNotifyConfig",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRule",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleDiscountCoupon",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleExchangeCoupon",
    "StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleNormalCoupon",
    "StockBundleIdUpdateBudgetPostResultStockListSentCountInfo",
    "StockBundleIdUpdateBudgetPostResultStockListStockBundleInfo",
    "StockBundleIdUpdateBudgetPostResultStockListStockSendRule",
    "StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfo",
    "StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockBundlesPostBody",
    "StockBundlesPostBodyStockBundle",
    "StockBundlesPostBodyStockBundleCouponDisplayInfo",
    "StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceFinder",
    "StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceMiniProgram",
    "StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceOfficialAccount",
    "StockBundlesPostBodyStockBundleNotifyConfig",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRule",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriod",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleDiscountCouponList",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleExchangeCouponList",
    "StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleNormalCouponList",
    "StockBundlesPostBodyStockBundleStockSendRule",
    "StockBundlesPostBodyStockBundleUsageRuleDisplayInfo",
    "StockBundlesPostBodyStockBundleUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockBundlesPostResult",
    "StockBundlesPostResultStockList",
    "StockBundlesPostResultStockListCouponCodeCountInfo",
    "StockBundlesPostResultStockListCouponDisplayInfo",
    "StockBundlesPostResultStockListCouponDisplayInfoEntranceFinder",
    "StockBundlesPostResultStockListCouponDisplayInfoEntranceMiniProgram",
    "StockBundlesPostResultStockListCouponDisplayInfoEntranceOfficialAccount",
    "StockBundlesPostResultStockListNotifyConfig",
    "StockBundlesPostResultStockListProgressiveBundleUsageRule",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleDiscountCoupon",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleExchangeCoupon",
    "StockBundlesPostResultStockListProgressiveBundleUsageRuleNormalCoupon",
    "StockBundlesPostResultStockListSentCountInfo",
    "StockBundlesPostResultStockListStockBundleInfo",
    "StockBundlesPostResultStockListStockSendRule",
    "StockBundlesPostResultStockListUsageRuleDisplayInfo",
    "StockBundlesPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockIdAssociateStoresPostBody",
    "StockIdAssociateStoresPostBodyStoreList",
    "StockIdAssociateStoresPostResult",
    "StockIdAssociateStoresPostResultFailedStoreList",
    "StockIdAssociateStoresPostResultSuccessStoreList",
    "StockIdDeactivatePostBody",
    "StockIdDeactivatePostResult",
    "StockIdDeactivatePostResultCouponCodeCountInfo",
    "StockIdDeactivatePostResultCouponDisplayInfo",
    "StockIdDeactivatePostResultCouponDisplayInfoEntranceFinder",
    "StockIdDeactivatePostResultCouponDisplayInfoEntranceMiniProgram",
    "StockIdDeactivatePostResultCouponDisplayInfoEntranceOfficialAccount",
    "StockIdDeactivatePostResultNotifyConfig",
    "StockIdDeactivatePostResultSentCountInfo",
    "StockIdDeactivatePostResultSequentialUsageRule",
    "StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriod",
    "StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockIdDeactivatePostResultSequentialUsageRuleDiscountCouponList",
    "StockIdDeactivatePostResultSequentialUsageRuleExchangeCouponList",
    "StockIdDeactivatePostResultSequentialUsageRuleNormalCouponList",
    "StockIdDeactivatePostResultSingleUsageRule",
    "StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriod",
    "StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockIdDeactivatePostResultSingleUsageRuleDiscountCoupon",
    "StockIdDeactivatePostResultSingleUsageRuleExchangeCoupon",
    "StockIdDeactivatePostResultSingleUsageRuleNormalCoupon",
    "StockIdDeactivatePostResultStockSendRule",
    "StockIdDeactivatePostResultUsageRuleDisplayInfo",
    "StockIdDeactivatePostResultUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StockIdDisassociateStoresPostBody",
    "StockIdDisassociateStoresPostBodyStoreList",
    "StockIdDisassociateStoresPostResult",
    "StockIdDisassociateStoresPostResultFailedStoreList",
    "StockIdDisassociateStoresPostResultSuccessStoreList",
    "StockIdMerchantsGetParams",
    "StockIdMerchantsGetResult",
    "StockIdUpdateBudgetPostBody",
    "StockIdUpdateBudgetPostResult",
    "StockIdUpdateBudgetPostResultCouponCodeCountInfo",
    "StockIdUpdateBudgetPostResultCouponDisplayInfo",
    "StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceFinder",
    "StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceMiniProgram",
    "StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceOfficialAccount",
    "StockIdUpdateBudgetPostResultNotifyConfig",
    "StockIdUpdateBudgetPostResultSentCountInfo",
    "StockIdUpdateBudgetPostResultSequentialUsageRule",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriod",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleDiscountCouponList",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleExchangeCouponList",
    "StockIdUpdateBudgetPostResultSequentialUsageRuleNormalCouponList",
    "StockIdUpdateBudgetPostResultSingleUsageRule",
    "StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriod",
    "StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "StockIdUpdateBudgetPostResultSingleUsageRuleDiscountCoupon",
    "StockIdUpdateBudgetPostResultSingleUsageRuleExchangeCoupon",
    "StockIdUpdateBudgetPostResultSingleUsageRuleNormalCoupon",
    "StockIdUpdateBudgetPostResultStockSendRule",
    "StockIdUpdateBudgetPostResultUsageRuleDisplayInfo",
    "StockIdUpdateBudgetPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "StoreCodeGetResult",
    "StoresDeleteBody",
    "StoresDeleteBodyStores",
    "StoresDeleteResult",
    "StoresDeleteResultFailedStores",
    "StoresGetParams",
    "StoresGetResult",
    "StoresGetResultData",
    "StoresPostBody",
    "StoresPostBodyStores",
    "StoresPostResult",
    "StoresPostResultFailedStores",
    "SubsidyReceiptIdGetResult",
    "SubsidyReturnReceiptIdGetResult",
    "TaskIdGetParams",
    "TaskIdGetResult",
    "TaskIdGetResultCombineImageResult",
    "TaskIdGetResultCutOutResult",
    "TasksGetParams",
    "TasksGetResult",
    "TasksGetResultData",
    "TasksPostMeta",
    "TasksPostResult",
    "UnavailablePostBody",
    "UniqueThresholdActivityPostBody",
    "UniqueThresholdActivityPostBodyActivityBaseInfo",
    "UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriods",
    "UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableDayTime",
    "UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableTime",
    "UniqueThresholdActivityPostBodyAdvancedSetting",
    "UniqueThresholdActivityPostBodyAdvancedSettingPaymentMethodInformation",
    "UniqueThresholdActivityPostBodyAdvancedSettingPaymentMode",
    "UniqueThresholdActivityPostBodyAdvancedSettingPaymentModePaymentMethodInformation",
    "UniqueThresholdActivityPostBodyAwardSendRule",
    "UniqueThresholdActivityPostBodyAwardSendRuleAwardList",
    "UniqueThresholdActivityPostResult",
    "UnlockPostBody",
    "UnlockPostBodyOrderInformation",
    "UnlockPostResult",
    "UpgradePostBody",
    "UploadCouponCodesPostBody",
    "UploadCouponCodesPostResult",
    "UploadImagePostMeta",
    "UploadImagePostResult",
    "UseFlowByDayGetParams",
    "UseFlowByDayGetResult",
    "UseFlowGetResult",
    "UserCardsGetParams",
    "UserCardsGetResult",
    "UserCardsGetResultData",
    "UserCouponBundleIdDeactivatePostBody",
    "UserCouponBundleIdDeactivatePostResult",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponList",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfoMemberTagInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageList",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetail",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStock",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponCodeCountInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockNotifyConfig",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRule",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockSentCountInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockBundleInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockSendRule",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo",
    "UserCouponBundleIdDeactivatePostResultUserProductCouponListUserProductCouponBundleInfo",
    "UsersImportPostBody",
    "UsersImportPostResult",
    "WeeklyDiscountActivitiesActivityIdGetResult",
    "WeeklyDiscountActivitiesGetParams",
    "WeeklyDiscountActivitiesGetResult",
    "WeeklyDiscountActivitiesGetResultData",
    "WithdrawFavorUsersOpenidCouponsGetParams",
    "WithdrawFavorUsersOpenidCouponsGetResult",
    "WithdrawFavorUsersOpenidCouponsGetResultData",
    "WithdrawFavorUsersOpenidCouponsPostBody",
    "WithdrawFavorUsersOpenidCouponsPostResult",
]


class TasksGetParams(TypedDict):
    """查询上传任务列表"""

    status: Literal["PROCESSING", "FINISHED"] | str
    filename: NotRequired[str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class TasksGetResultData(TypedDict):
    task_id: str
    package_id: str
    filename: str
    bank_type: str
    create_time: str
    update_time: NotRequired[str]
    status: NotRequired[Literal["PROCESSING", "FINISHED"] | str]
    success_count: NotRequired[int]
    fail_count: NotRequired[int]
    success_user_count: NotRequired[int]


class TasksGetResult(TypedDict):
    """查询上传任务列表"""

    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[TasksGetResultData]]


class TasksPostMeta(TypedDict):
    """导入定向用户协议号"""

    bank_type: str
    filename: NotRequired[str]
    sha256: NotRequired[str]


class TasksPostResult(TypedDict):
    """导入定向用户协议号"""

    task_id: str
    package_id: str
    filename: str
    bank_type: str
    create_time: str
    update_time: NotRequired[str]
    status: NotRequired[Literal["PROCESSING", "FINISHED"] | str]
    fail_count: NotRequired[int]
    success_count: NotRequired[int]
    success_user_count: NotRequired[int]


class BankMultiActivityPostBody(TypedDict):
    """给指定用户报名多笔立减活动"""

    stock_id: str
    activity_id: str
    out_request_no: str
    appid: str
    stock_creator_mchid: str


class BankMultiActivityPostResult(TypedDict):
    """给指定用户报名多笔立减活动"""

    coupon_id: str


class BankFavorUsersOpenidCouponsCouponIdGetParams(TypedDict):
    """查询绑定多笔立减活动的代金券详情"""

    appid: str


class BankFavorUsersOpenidCouponsCouponIdGetResultUseAmountList(TypedDict):
    used_amounts: NotRequired[list[str]]


class BankFavorUsersOpenidCouponsCouponIdGetResult(TypedDict):
    """查询绑定多笔立减活动的代金券详情"""

    stock_creator_mchid: str
    stock_id: str
    coupon_id: str
    coupon_name: str
    coupon_state: Literal["COUPON_STATE_UNKNOW", "COUPON_STATE_SEND", "COUPON_STATE_USED", "COUPON_STATE_EXPIRED"] | str
    receive_time: str
    available_begin_time: str
    available_end_time: str
    activity_id: str
    max_use_number: int
    available_number: int
    used_number: int
    use_amount_list: NotRequired[BankFavorUsersOpenidCouponsCouponIdGetResultUseAmountList]
    openid: NotRequired[str]


class BusifavorCallbacksGetParams(TypedDict):
    """查询商家券事件通知地址"""

    mchid: str


class BusifavorCallbacksGetResult(TypedDict):
    """查询商家券事件通知地址"""

    notify_url: str
    mchid: str


class BusifavorCallbacksPostBody(TypedDict):
    """设置商家券事件通知地址"""

    mchid: NotRequired[str]
    notify_url: str


class BusifavorCallbacksPostResult(TypedDict):
    """设置商家券事件通知地址"""

    update_time: NotRequired[str]
    notify_url: str
    mchid: str


class CardIdSendPostBody(TypedDict):
    """发放消费卡"""

    appid: str
    openid: str
    out_request_no: str
    send_time: str


class CardIdSendPostResult(TypedDict):
    """发放消费卡"""

    card_code: str


class AssociatePostBody(TypedDict):
    """关联订单信息"""

    stock_id: str
    coupon_code: str
    out_trade_no: str
    out_request_no: str


class AssociatePostResult(TypedDict):
    """关联订单信息"""

    wechatpay_associate_time: str


class CouponsDeactivatePostBody(TypedDict):
    """使券失效"""

    coupon_code: str
    stock_id: str
    deactivate_request_no: str
    deactivate_reason: NotRequired[str]


class CouponsDeactivatePostResult(TypedDict):
    """使券失效"""

    wechatpay_deactivate_time: str


class DisassociatePostBody(TypedDict):
    """取消关联订单信息"""

    stock_id: str
    coupon_code: str
    out_trade_no: str
    out_request_no: str


class DisassociatePostResult(TypedDict):
    """取消关联订单信息"""

    wechatpay_disassociate_time: str


class CouponsReturnPostBody(TypedDict):
    """申请退券"""

    coupon_code: str
    stock_id: str
    return_request_no: str


class CouponsReturnPostResult(TypedDict):
    """申请退券"""

    wechatpay_return_time: str


class CouponsSendPostBody(TypedDict):
    """向用户发券"""

    openid: str
    appid: str
    stock_id: str
    out_request_no: str
    coupon_code: NotRequired[str]


class CouponsSendPostResult(TypedDict):
    """向用户发券"""

    stock_id: str
    coupon_code: NotRequired[str]
    out_request_no: NotRequired[str]


class CouponsUsePostBody(TypedDict):
    """核销用户券"""

    coupon_code: str
    stock_id: NotRequired[str]
    appid: str
    use_time: str
    use_request_no: str
    openid: NotRequired[str]
    out_trade_no: NotRequired[str]
    mch_id: NotRequired[str]
    transaction_id: NotRequired[str]


class CouponsUsePostResult(TypedDict):
    """核销用户券"""

    stock_id: str
    openid: str
    wechatpay_use_time: str


class PreSendPostBody(TypedDict):
    """向用户预发放商品券"""

    stock_id: str
    coupon_code: NotRequired[str]
    appid: str
    openid: NotRequired[str]
    send_request_no: str


class PreSendPostResult(TypedDict):
    """向用户预发放商品券"""

    token: str


class ProductCouponsSendPostBody(TypedDict):
    """向用户发放商品券"""

    openid: str
    appid: str
    stock_id: str
    out_request_no: str
    coupon_code: NotRequired[str]
    coupon_type: Literal["NORMAL", "MEMBER"] | str
    member_card_id: NotRequired[str]


class ProductCouponsSendPostResult(TypedDict):
    """向用户发放商品券"""

    stock_id: str
    coupon_code: str
    out_request_no: str


class BudgetPatchBody(TypedDict):
    """修改批次预算"""

    target_max_coupons: NotRequired[int]
    target_max_coupons_by_day: NotRequired[int]
    current_max_coupons: NotRequired[int]
    current_max_coupons_by_day: NotRequired[int]
    modify_budget_request_no: str


class BudgetPatchResult(TypedDict):
    """修改批次预算"""

    max_coupons: int
    max_coupons_by_day: NotRequired[int]


class CouponCodeDeleteParams(TypedDict):
    """删除预存code"""

    delete_request_no: str


class CouponCodeDeleteResult(TypedDict):
    """删除预存code"""

    stock_id: NotRequired[str]
    delete_time: NotRequired[str]


class CouponcodesCouponCodeGetParams(TypedDict):
    """查询预存code详情"""

    appid: NotRequired[str]


class CouponcodesCouponCodeGetResultCodeInformation(TypedDict):
    code: NotRequired[str]
    code_status: NotRequired[str]
    upload_time: NotRequired[str]
    dispatched_time: NotRequired[str]
    openid: NotRequired[str]
    unionid: NotRequired[str]
    coupon_code: NotRequired[str]


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime(
    TypedDict
):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeek(TypedDict):
    week_day: NotRequired[list[int]]
    available_day_time: NotRequired[
        list[
            CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime
        ]
    ]


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[
        CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeek
    ]
    irregulary_avaliable_time: NotRequired[
        list[CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime]
    ]
    wait_days_after_receive: NotRequired[int]


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: int
    transaction_minimum: int


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: int
    transaction_minimum: int


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: int
    transaction_minimum: int


class CouponcodesCouponCodeGetResultCouponInformationCouponUseRule(TypedDict):
    coupon_available_time: CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleCouponAvailableTime
    fixed_normal_coupon: NotRequired[CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponcodesCouponCodeGetResultCouponInformationCouponUseRuleExchangeCoupon]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class CouponcodesCouponCodeGetResultCouponInformationCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class CouponcodesCouponCodeGetResultCouponInformationCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[CouponcodesCouponCodeGetResultCouponInformationCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"] | str]


class CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfoFinderInfo]


class CouponcodesCouponCodeGetResultCouponInformation(TypedDict):
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    coupon_state: NotRequired[str]
    coupon_use_rule: CouponcodesCouponCodeGetResultCouponInformationCouponUseRule
    custom_entrance: NotRequired[CouponcodesCouponCodeGetResultCouponInformationCustomEntrance]
    display_pattern_info: NotRequired[CouponcodesCouponCodeGetResultCouponInformationDisplayPatternInfo]


class CouponcodesCouponCodeGetResult(TypedDict):
    """查询预存code详情"""

    code_information: CouponcodesCouponCodeGetResultCodeInformation
    coupon_information: CouponcodesCouponCodeGetResultCouponInformation


class CouponcodesGetParams(TypedDict):
    """查询预存code列表"""

    status: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    appid: NotRequired[str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class CouponcodesGetResultData(TypedDict):
    code: NotRequired[str]
    code_status: NotRequired[str]
    upload_time: NotRequired[str]
    dispatched_time: NotRequired[str]
    openid: NotRequired[str]
    unionid: NotRequired[str]
    coupon_code: NotRequired[str]


class CouponcodesGetResult(TypedDict):
    """查询预存code列表"""

    stock_id: str
    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[CouponcodesGetResultData]]


class CouponcodesPostBody(TypedDict):
    """上传预存code"""

    coupon_code_list: NotRequired[list[str]]
    upload_request_no: str


class CouponcodesPostResultFailCodes(TypedDict):
    coupon_code: str
    code: str
    message: str


class CouponcodesPostResult(TypedDict):
    """上传预存code"""

    stock_id: str
    total_count: int
    success_count: int
    success_codes: NotRequired[list[str]]
    success_time: str
    fail_count: NotRequired[int]
    fail_codes: NotRequired[list[CouponcodesPostResultFailCodes]]
    exist_codes: NotRequired[list[str]]
    duplicate_codes: NotRequired[list[str]]


class BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeek(TypedDict):
    week_day: NotRequired[list[int]]
    available_day_time: NotRequired[
        list[BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime]
    ]


class BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeAvailableWeek]
    irregulary_avaliable_time: NotRequired[
        list[BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime]
    ]
    wait_days_after_receive: NotRequired[int]


class BusifavorStocksStockIdGetResultCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: int
    transaction_minimum: int


class BusifavorStocksStockIdGetResultCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: int
    transaction_minimum: int


class BusifavorStocksStockIdGetResultCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: int
    transaction_minimum: int


class BusifavorStocksStockIdGetResultCouponUseRule(TypedDict):
    coupon_available_time: BusifavorStocksStockIdGetResultCouponUseRuleCouponAvailableTime
    fixed_normal_coupon: NotRequired[BusifavorStocksStockIdGetResultCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[BusifavorStocksStockIdGetResultCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[BusifavorStocksStockIdGetResultCouponUseRuleExchangeCoupon]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class BusifavorStocksStockIdGetResultStockSendRule(TypedDict):
    max_amount: int
    max_coupons: NotRequired[int]
    max_coupons_per_user: int
    max_amount_by_day: NotRequired[int]
    max_coupons_by_day: NotRequired[int]
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]


class BusifavorStocksStockIdGetResultCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class BusifavorStocksStockIdGetResultCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[BusifavorStocksStockIdGetResultCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"] | str]


class BusifavorStocksStockIdGetResultDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class BusifavorStocksStockIdGetResultDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[BusifavorStocksStockIdGetResultDisplayPatternInfoFinderInfo]


class BusifavorStocksStockIdGetResultCouponCodeCount(TypedDict):
    total_count: int
    available_count: int


class BusifavorStocksStockIdGetResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class BusifavorStocksStockIdGetResultSendCountInformation(TypedDict):
    total_send_num: NotRequired[int]
    total_send_amount: NotRequired[int]
    today_send_num: NotRequired[int]
    today_send_amount: NotRequired[int]


class BusifavorStocksStockIdGetResult(TypedDict):
    """查询商家券详情"""

    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    coupon_use_rule: BusifavorStocksStockIdGetResultCouponUseRule
    stock_send_rule: BusifavorStocksStockIdGetResultStockSendRule
    custom_entrance: NotRequired[BusifavorStocksStockIdGetResultCustomEntrance]
    display_pattern_info: NotRequired[BusifavorStocksStockIdGetResultDisplayPatternInfo]
    stock_state: Literal["UNAUDIT", "RUNNING", "STOPED", "PAUSED"] | str
    coupon_code_mode: Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"] | str
    stock_id: str
    coupon_code_count: NotRequired[BusifavorStocksStockIdGetResultCouponCodeCount]
    notify_config: NotRequired[BusifavorStocksStockIdGetResultNotifyConfig]
    send_count_information: NotRequired[BusifavorStocksStockIdGetResultSendCountInformation]
    subsidy: NotRequired[bool]


class BusifavorStocksStockIdPatchBodyCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class BusifavorStocksStockIdPatchBodyCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[BusifavorStocksStockIdPatchBodyCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"] | str]


class BusifavorStocksStockIdPatchBodyDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class BusifavorStocksStockIdPatchBodyDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[BusifavorStocksStockIdPatchBodyDisplayPatternInfoFinderInfo]


class BusifavorStocksStockIdPatchBodyCouponUseRule(TypedDict):
    use_method: NotRequired[Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"] | str]
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class BusifavorStocksStockIdPatchBodyStockSendRule(TypedDict):
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]


class BusifavorStocksStockIdPatchBodyNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class BusifavorStocksStockIdPatchBody(TypedDict):
    """修改商家券基本信息"""

    custom_entrance: NotRequired[BusifavorStocksStockIdPatchBodyCustomEntrance]
    stock_name: NotRequired[str]
    comment: NotRequired[str]
    goods_name: NotRequired[str]
    out_request_no: str
    display_pattern_info: NotRequired[BusifavorStocksStockIdPatchBodyDisplayPatternInfo]
    coupon_use_rule: NotRequired[BusifavorStocksStockIdPatchBodyCouponUseRule]
    stock_send_rule: NotRequired[BusifavorStocksStockIdPatchBodyStockSendRule]
    notify_config: NotRequired[BusifavorStocksStockIdPatchBodyNotifyConfig]
    subsidy: NotRequired[bool]


class BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeek(TypedDict):
    week_day: NotRequired[list[int]]
    available_day_time: NotRequired[
        list[BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime]
    ]


class BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class BusifavorStocksPostBodyCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeAvailableWeek]
    irregulary_avaliable_time: NotRequired[
        list[BusifavorStocksPostBodyCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime]
    ]
    wait_days_after_receive: NotRequired[int]
    available_second_after_receive: NotRequired[int]


class BusifavorStocksPostBodyCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: int
    transaction_minimum: int


class BusifavorStocksPostBodyCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: int
    transaction_minimum: int


class BusifavorStocksPostBodyCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: int
    transaction_minimum: int


class BusifavorStocksPostBodyCouponUseRule(TypedDict):
    coupon_available_time: BusifavorStocksPostBodyCouponUseRuleCouponAvailableTime
    fixed_normal_coupon: NotRequired[BusifavorStocksPostBodyCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[BusifavorStocksPostBodyCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[BusifavorStocksPostBodyCouponUseRuleExchangeCoupon]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class BusifavorStocksPostBodyStockSendRule(TypedDict):
    max_amount: NotRequired[int]
    max_coupons: int
    max_coupons_per_user: int
    max_amount_by_day: NotRequired[int]
    max_coupons_by_day: NotRequired[int]
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]


class BusifavorStocksPostBodyCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class BusifavorStocksPostBodyCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[BusifavorStocksPostBodyCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"] | str]


class BusifavorStocksPostBodyDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class BusifavorStocksPostBodyDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[BusifavorStocksPostBodyDisplayPatternInfoFinderInfo]


class BusifavorStocksPostBodyNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class BusifavorStocksPostBody(TypedDict):
    """创建商家券"""

    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    coupon_use_rule: BusifavorStocksPostBodyCouponUseRule
    stock_send_rule: BusifavorStocksPostBodyStockSendRule
    out_request_no: str
    custom_entrance: NotRequired[BusifavorStocksPostBodyCustomEntrance]
    display_pattern_info: NotRequired[BusifavorStocksPostBodyDisplayPatternInfo]
    coupon_code_mode: Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"] | str
    notify_config: NotRequired[BusifavorStocksPostBodyNotifyConfig]
    subsidy: NotRequired[bool]


class BusifavorStocksPostResult(TypedDict):
    """创建商家券"""

    stock_id: str
    create_time: str


class SubsidyReceiptIdGetResult(TypedDict):
    """查询营销补差付款单详情"""

    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]


class PayReceiptsGetParams(TypedDict):
    """查询营销补差付款单列表"""

    stock_id: str
    coupon_code: str
    out_subsidy_no: NotRequired[str]


class PayReceiptsGetResultPayReceiptList(TypedDict):
    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]


class PayReceiptsGetResult(TypedDict):
    """查询营销补差付款单列表"""

    pay_receipt_list: NotRequired[list[PayReceiptsGetResultPayReceiptList]]


class PayReceiptsPostBody(TypedDict):
    """营销补差付款"""

    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    out_subsidy_no: str


class PayReceiptsPostResult(TypedDict):
    """营销补差付款"""

    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]


class SubsidyReturnReceiptIdGetResult(TypedDict):
    """查询商家券营销补差回退单详情"""

    subsidy_return_receipt_id: NotRequired[str]
    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    return_done_time: NotRequired[str]
    subsidy_receipt_id: str
    out_subsidy_return_no: str
    return_create_time: NotRequired[str]


class ReturnReceiptsPostBody(TypedDict):
    """营销补差回退"""

    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    out_subsidy_return_no: str


class ReturnReceiptsPostResult(TypedDict):
    """营销补差回退"""

    subsidy_return_receipt_id: NotRequired[str]
    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    return_done_time: NotRequired[str]
    subsidy_receipt_id: str
    out_subsidy_return_no: str
    return_create_time: NotRequired[str]


class AppidGetResultCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class AppidGetResultCouponUseRuleAvailableWeekAvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class AppidGetResultCouponUseRuleAvailableWeek(TypedDict):
    week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6] | int]]
    available_day_time: NotRequired[list[AppidGetResultCouponUseRuleAvailableWeekAvailableDayTime]]


class AppidGetResultCouponUseRuleIrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class AppidGetResultCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: NotRequired[int]
    transaction_minimum: NotRequired[int]


class AppidGetResultCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]


class AppidGetResultCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]


class AppidGetResultCouponUseRule(TypedDict):
    coupon_available_time: AppidGetResultCouponUseRuleCouponAvailableTime
    available_week: NotRequired[AppidGetResultCouponUseRuleAvailableWeek]
    irregulary_avaliable_time: NotRequired[list[AppidGetResultCouponUseRuleIrregularyAvaliableTime]]
    fixed_normal_coupon: NotRequired[AppidGetResultCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[AppidGetResultCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[AppidGetResultCouponUseRuleExchangeCoupon]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "PAYMENT_CODE", "SELF_CONSUME"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class AppidGetResultCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class AppidGetResultCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[AppidGetResultCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[str]


class AppidGetResultDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class AppidGetResultDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[AppidGetResultDisplayPatternInfoFinderInfo]


class AppidGetResult(TypedDict):
    """查询用户单张券详情"""

    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    coupon_use_rule: AppidGetResultCouponUseRule
    custom_entrance: NotRequired[AppidGetResultCustomEntrance]
    display_pattern_info: AppidGetResultDisplayPatternInfo
    coupon_code: NotRequired[str]
    coupon_state: NotRequired[
        Literal[
            "SENDED",
            "USED",
            "EXPIRED",
            "DELETED",
            "DEACTIVATED",
            "PENDING_REDEEM",
            "REDEEM_CONFIRMING",
            "REDEEM_FAILED",
            "REDEEM_EXPIRED",
        ]
        | str
    ]
    stock_id: NotRequired[str]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    send_request_no: str
    use_request_no: NotRequired[str]
    available_start_time: str
    expire_time: str
    receive_time: str
    use_time: NotRequired[str]


class BusifavorUsersOpenidCouponsGetParams(TypedDict):
    """根据过滤条件查询用户券"""

    appid: str
    stock_id: NotRequired[str]
    coupon_state: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    creator_merchant: NotRequired[str]
    belong_merchant: NotRequired[str]
    sender_merchant: NotRequired[str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeekAvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeek(TypedDict):
    week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6] | int]]
    available_day_time: NotRequired[
        list[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeekAvailableDayTime]
    ]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleIrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: NotRequired[int]
    transaction_minimum: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]


class BusifavorUsersOpenidCouponsGetResultDataCouponUseRule(TypedDict):
    coupon_available_time: BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleCouponAvailableTime
    available_week: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleAvailableWeek]
    irregulary_avaliable_time: NotRequired[
        list[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleIrregularyAvaliableTime]
    ]
    fixed_normal_coupon: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCouponUseRuleExchangeCoupon]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "PAYMENT_CODE", "SELF_CONSUME"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class BusifavorUsersOpenidCouponsGetResultDataCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]


class BusifavorUsersOpenidCouponsGetResultDataCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCustomEntranceMiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[str]


class BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfoFinderInfo]


class BusifavorUsersOpenidCouponsGetResultData(TypedDict):
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    coupon_use_rule: BusifavorUsersOpenidCouponsGetResultDataCouponUseRule
    custom_entrance: NotRequired[BusifavorUsersOpenidCouponsGetResultDataCustomEntrance]
    display_pattern_info: BusifavorUsersOpenidCouponsGetResultDataDisplayPatternInfo
    coupon_code: NotRequired[str]
    coupon_state: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    stock_id: NotRequired[str]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    send_request_no: str
    use_request_no: NotRequired[str]
    available_start_time: str
    expire_time: str
    receive_time: str
    use_time: NotRequired[str]


class BusifavorUsersOpenidCouponsGetResult(TypedDict):
    """根据过滤条件查询用户券"""

    total_count: int
    offset: int
    limit: int
    data: list[BusifavorUsersOpenidCouponsGetResultData]


class FavorCallbacksGetParams(TypedDict):
    """获取已设置的消息通知地址"""

    mchid: str


class FavorCallbacksGetResult(TypedDict):
    """获取已设置的消息通知地址"""

    mchid: str
    notify_url: str


class FavorCallbacksPostBody(TypedDict):
    """设置消息通知地址"""

    mchid: str
    notify_url: str
    switch: NotRequired[bool]


class FavorCallbacksPostResult(TypedDict):
    """设置消息通知地址"""

    update_time: str
    notify_url: str


class CouponStocksPostBodyStockUseRule(TypedDict):
    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool


class CouponStocksPostBodyPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    coupon_image: NotRequired[str]
    jump_target: NotRequired[Literal["PAYMENT_CODE", "MINI_PROGRAM", "DEFAULT_PAGE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponStocksPostBodyCouponUseRuleCouponAvailableTimeFixAvailableTime(TypedDict):
    available_week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6] | int]]
    begin_time: NotRequired[int]
    end_time: NotRequired[int]


class CouponStocksPostBodyCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    fix_available_time: NotRequired[CouponStocksPostBodyCouponUseRuleCouponAvailableTimeFixAvailableTime]
    second_day_available: NotRequired[bool]
    available_time_after_receive: NotRequired[int]


class CouponStocksPostBodyCouponUseRuleFixedNormalCoupon(TypedDict):
    coupon_amount: int
    transaction_minimum: int


class CouponStocksPostBodyCouponUseRuleDiscountCoupon(TypedDict):
    discount_amount_max: NotRequired[int]
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]


class CouponStocksPostBodyCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]


class CouponStocksPostBodyCouponUseRuleLimitCard(TypedDict):
    name: NotRequired[str]
    bin: NotRequired[list[str]]


class CouponStocksPostBodyCouponUseRule(TypedDict):
    coupon_available_time: CouponStocksPostBodyCouponUseRuleCouponAvailableTime
    fixed_normal_coupon: NotRequired[CouponStocksPostBodyCouponUseRuleFixedNormalCoupon]
    discount_coupon: NotRequired[CouponStocksPostBodyCouponUseRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponStocksPostBodyCouponUseRuleExchangeCoupon]
    goods_tag: NotRequired[list[str]]
    limit_pay: NotRequired[list[str]]
    limit_card: NotRequired[CouponStocksPostBodyCouponUseRuleLimitCard]
    trade_type: NotRequired[list[Literal["MICROAPP", "APPPAY", "PPAY", "CARD", "FACE", "OTHER"] | str]]
    available_items: NotRequired[list[str]]
    unavailable_items: NotRequired[list[str]]
    available_merchants: NotRequired[list[str]]
    combine_use: NotRequired[bool]


class CouponStocksPostBody(TypedDict):
    """创建代金券批次"""

    stock_name: str
    available_begin_time: str
    available_end_time: str
    stock_use_rule: CouponStocksPostBodyStockUseRule
    no_cash: bool
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"] | str
    comment: NotRequired[str]
    belong_merchant: str
    pattern_info: NotRequired[CouponStocksPostBodyPatternInfo]
    coupon_use_rule: CouponStocksPostBodyCouponUseRule
    out_request_no: str
    ext_info: NotRequired[str]


class CouponStocksPostResult(TypedDict):
    """创建代金券批次"""

    stock_id: str
    create_time: str


class ImageUploadPostMeta(TypedDict):
    """（营销）图片上传"""

    sha256: NotRequired[str]
    filename: NotRequired[str]


class ImageUploadPostResult(TypedDict):
    """（营销）图片上传"""

    media_url: str


class FavorStocksStockIdGetParams(TypedDict):
    """查询批次详情"""

    stock_creator_mchid: str


class FavorStocksStockIdGetResultStockUseRule(TypedDict):
    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool


class FavorStocksStockIdGetResultCutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    cut_to_price: NotRequired[int]


class FavorStocksStockIdGetResultAvailableRegionList(TypedDict):
    type: NotRequired[str]
    province: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    country: NotRequired[str]


class FavorStocksStockIdGetResult(TypedDict):
    """查询批次详情"""

    stock_name: str
    available_begin_time: str
    available_end_time: str
    stock_use_rule: FavorStocksStockIdGetResultStockUseRule
    no_cash: bool
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"] | str
    stock_id: NotRequired[str]
    stock_creator_mchid: NotRequired[str]
    status: NotRequired[Literal["unactivated", "audit", "running", "stoped", "paused"] | str]
    description: str
    create_time: NotRequired[str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[FavorStocksStockIdGetResultCutToMessage]
    distributed_coupons: NotRequired[int]
    business_type: NotRequired[Literal["MULTIUSE"] | str]
    available_region_list: NotRequired[list[FavorStocksStockIdGetResultAvailableRegionList]]
    available_industry_list: NotRequired[list[str]]


class ItemsGetParams(TypedDict):
    """查询代金券可用单品"""

    stock_creator_mchid: str
    offset: int
    limit: str


class ItemsGetResult(TypedDict):
    """查询代金券可用单品"""

    total_count: int
    data: NotRequired[list[str]]
    offset: int
    limit: int
    stock_id: str


class StockIdMerchantsGetParams(TypedDict):
    """查询代金券可用商户"""

    offset: int
    limit: str
    stock_creator_mchid: str


class StockIdMerchantsGetResult(TypedDict):
    """查询代金券可用商户"""

    total_count: int
    data: NotRequired[list[str]]
    offset: int
    limit: int
    stock_id: str


class ModifyGoodsIdPostBody(TypedDict):
    """修改可用单品编码"""

    stock_creator_mchid: str
    add_goods_id_list: NotRequired[list[str]]
    delete_goods_id_list: NotRequired[list[str]]


class ModifyGoodsIdPostResult(TypedDict):
    """修改可用单品编码"""

    pause_time: str
    stock_id: str


class PausePostBody(TypedDict):
    """暂停代金券批次"""

    stock_creator_mchid: str


class PausePostResult(TypedDict):
    """暂停代金券批次"""

    pause_time: str
    stock_id: str


class RefundFlowGetResult(TypedDict):
    """下载批次退款明细"""

    url: str
    hash_value: str
    hash_type: str


class RefundFlowByDayGetParams(TypedDict):
    """获取批次退款明细下载链接"""

    bill_date: str


class RefundFlowByDayGetResult(TypedDict):
    """获取批次退款明细下载链接"""

    url: str
    stock_refundflow_hash: str
    stock_refundflow_count: str


class RestartPostBody(TypedDict):
    """重启代金券批次"""

    stock_creator_mchid: str


class RestartPostResult(TypedDict):
    """重启代金券批次"""

    restart_time: str
    stock_id: str


class StartPostBody(TypedDict):
    """激活代金券批次"""

    stock_creator_mchid: str


class StartPostResult(TypedDict):
    """激活代金券批次"""

    start_time: str
    stock_id: str


class UseFlowGetResult(TypedDict):
    """下载批次核销明细"""

    url: str
    hash_value: str
    hash_type: str


class UseFlowByDayGetParams(TypedDict):
    """获取批次核销明细下载链接"""

    bill_date: str


class UseFlowByDayGetResult(TypedDict):
    """获取批次核销明细下载链接"""

    url: str
    stock_useflow_hash: str
    stock_useflow_count: str


class FavorStocksGetParams(TypedDict):
    """条件查询批次列表"""

    offset: int
    limit: int
    stock_creator_mchid: str
    create_start_time: NotRequired[str]
    create_end_time: NotRequired[str]
    status: NotRequired[Literal["unactivated", "audit", "running", "stoped", "paused"] | str]


class FavorStocksGetResultDataStockUseRule(TypedDict):
    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool


class FavorStocksGetResultDataCutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    cut_to_price: NotRequired[int]


class FavorStocksGetResultDataAvailableRegionList(TypedDict):
    type: NotRequired[str]
    province: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    country: NotRequired[str]


class FavorStocksGetResultData(TypedDict):
    stock_name: str
    available_begin_time: str
    available_end_time: str
    stock_use_rule: FavorStocksGetResultDataStockUseRule
    no_cash: bool
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"] | str
    stock_id: NotRequired[str]
    stock_creator_mchid: NotRequired[str]
    status: NotRequired[Literal["unactivated", "audit", "running", "stoped", "paused"] | str]
    description: str
    create_time: NotRequired[str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[FavorStocksGetResultDataCutToMessage]
    distributed_coupons: NotRequired[int]
    business_type: NotRequired[Literal["MULTIUSE"] | str]
    available_region_list: NotRequired[list[FavorStocksGetResultDataAvailableRegionList]]
    available_industry_list: NotRequired[list[str]]


class FavorStocksGetResult(TypedDict):
    """条件查询批次列表"""

    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[FavorStocksGetResultData]]


class FavorUsersOpenidCouponsCouponIdGetParams(TypedDict):
    """查询代金券详情"""

    appid: str


class FavorUsersOpenidCouponsCouponIdGetResultCutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    cut_to_price: NotRequired[int]


class FavorUsersOpenidCouponsCouponIdGetResultNormalCouponInformation(TypedDict):
    coupon_amount: int
    transaction_minimum: int


class FavorUsersOpenidCouponsCouponIdGetResultConsumeInformationGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    quantity: NotRequired[int]
    price: NotRequired[int]
    discount_amount: NotRequired[int]


class FavorUsersOpenidCouponsCouponIdGetResultConsumeInformation(TypedDict):
    consume_time: NotRequired[str]
    consume_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    goods_detail: NotRequired[list[FavorUsersOpenidCouponsCouponIdGetResultConsumeInformationGoodsDetail]]


class FavorUsersOpenidCouponsCouponIdGetResult(TypedDict):
    """查询代金券详情"""

    stock_creator_mchid: NotRequired[str]
    stock_id: NotRequired[str]
    coupon_id: NotRequired[str]
    coupon_name: NotRequired[str]
    status: NotRequired[Literal["SENDED", "USED", "EXPIRED", "RECOVER"] | str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    coupon_type: NotRequired[Literal["NORMAL", "CUT_TO"] | str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[FavorUsersOpenidCouponsCouponIdGetResultCutToMessage]
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    normal_coupon_information: NotRequired[FavorUsersOpenidCouponsCouponIdGetResultNormalCouponInformation]
    consume_information: NotRequired[FavorUsersOpenidCouponsCouponIdGetResultConsumeInformation]
    available_balance: NotRequired[int]
    business_type: NotRequired[Literal["MULTIUSE"] | str]


class FavorUsersOpenidCouponsGetParams(TypedDict):
    """根据商户号查用户的券"""

    appid: str
    stock_id: NotRequired[str]
    status: NotRequired[Literal["SENDED", "USED"] | str]
    creator_mchid: NotRequired[str]
    sender_mchid: NotRequired[str]
    available_mchid: NotRequired[str]
    offset: NotRequired[int]
    limit: NotRequired[int]
    business_type: NotRequired[Literal["MULTIUSE"] | str]


class FavorUsersOpenidCouponsGetResultDataCutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    cut_to_price: NotRequired[int]


class FavorUsersOpenidCouponsGetResultDataNormalCouponInformation(TypedDict):
    coupon_amount: int
    transaction_minimum: int


class FavorUsersOpenidCouponsGetResultDataConsumeInformationGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    quantity: NotRequired[int]
    price: NotRequired[int]
    discount_amount: NotRequired[int]


class FavorUsersOpenidCouponsGetResultDataConsumeInformation(TypedDict):
    consume_time: NotRequired[str]
    consume_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    goods_detail: NotRequired[list[FavorUsersOpenidCouponsGetResultDataConsumeInformationGoodsDetail]]


class FavorUsersOpenidCouponsGetResultData(TypedDict):
    stock_creator_mchid: NotRequired[str]
    stock_id: NotRequired[str]
    coupon_id: NotRequired[str]
    coupon_name: NotRequired[str]
    status: NotRequired[Literal["SENDED", "USED", "EXPIRED", "RECOVER"] | str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    coupon_type: NotRequired[Literal["NORMAL", "CUT_TO"] | str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[FavorUsersOpenidCouponsGetResultDataCutToMessage]
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    normal_coupon_information: NotRequired[FavorUsersOpenidCouponsGetResultDataNormalCouponInformation]
    consume_information: NotRequired[FavorUsersOpenidCouponsGetResultDataConsumeInformation]
    available_balance: NotRequired[int]
    business_type: NotRequired[Literal["MULTIUSE"] | str]


class FavorUsersOpenidCouponsGetResult(TypedDict):
    """根据商户号查用户的券"""

    total_count: int
    offset: int
    limit: int
    data: list[FavorUsersOpenidCouponsGetResultData]


class FavorUsersOpenidCouponsPostBody(TypedDict):
    """发放代金券"""

    stock_id: str
    out_request_no: str
    appid: str
    stock_creator_mchid: str
    coupon_value: NotRequired[int]
    coupon_minimum: NotRequired[int]


class FavorUsersOpenidCouponsPostResult(TypedDict):
    """发放代金券"""

    coupon_id: str


class GoodsSubsidyActivityActivitiesGetParams(TypedDict):
    """按区域查询品牌加价购活动"""

    city_id: str
    offset: int
    limit: int


class GoodsSubsidyActivityActivitiesGetResultDataActivityInfo(TypedDict):
    activity_name: NotRequired[str]
    apply_start_time: NotRequired[str]
    apply_end_time: NotRequired[str]
    activity_start_time: NotRequired[str]
    activity_end_time: NotRequired[str]
    activity_description: NotRequired[str]


class GoodsSubsidyActivityActivitiesGetResultDataGoodsInformation(TypedDict):
    goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    goods_picture_url: NotRequired[str]


class GoodsSubsidyActivityActivitiesGetResultDataRuleInformationAreas(TypedDict):
    province: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]


class GoodsSubsidyActivityActivitiesGetResultDataRuleInformation(TypedDict):
    store_subsidy: NotRequired[str]
    service_provider_subsidy: NotRequired[str]
    store_subsidy_quota: NotRequired[str]
    user_subsidy_quota: NotRequired[str]
    areas: NotRequired[list[GoodsSubsidyActivityActivitiesGetResultDataRuleInformationAreas]]


class GoodsSubsidyActivityActivitiesGetResultData(TypedDict):
    activity_id: NotRequired[str]
    brand_id: NotRequired[str]
    creator_merchant_id: NotRequired[str]
    activity_info: NotRequired[GoodsSubsidyActivityActivitiesGetResultDataActivityInfo]
    goods_information: NotRequired[GoodsSubsidyActivityActivitiesGetResultDataGoodsInformation]
    rule_information: NotRequired[GoodsSubsidyActivityActivitiesGetResultDataRuleInformation]


class GoodsSubsidyActivityActivitiesGetResult(TypedDict):
    """按区域查询品牌加价购活动"""

    total_count: NotRequired[int]
    data: NotRequired[list[GoodsSubsidyActivityActivitiesGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class ActivityActivityIdApplyPostBodyApplyInfosStoreInfo(TypedDict):
    store_id: NotRequired[str]
    accounting_merchant_id: NotRequired[str]
    merchant_id: NotRequired[str]


class ActivityActivityIdApplyPostBodyApplyInfos(TypedDict):
    store_info: NotRequired[ActivityActivityIdApplyPostBodyApplyInfosStoreInfo]
    goods_original_price: NotRequired[int]


class ActivityActivityIdApplyPostBody(TypedDict):
    """门店报名品牌加价购活动"""

    caller_merchant_id: str
    apply_infos: list[ActivityActivityIdApplyPostBodyApplyInfos]


class ActivityActivityIdApplyPostResultFailedApplyInfosStoreInfo(TypedDict):
    store_id: NotRequired[str]
    accounting_merchant_id: NotRequired[str]
    merchant_id: NotRequired[str]


class ActivityActivityIdApplyPostResultFailedApplyInfos(TypedDict):
    store_info: NotRequired[ActivityActivityIdApplyPostResultFailedApplyInfosStoreInfo]
    goods_original_price: NotRequired[int]


class ActivityActivityIdApplyPostResultSucceedApplyInfosStoreInfo(TypedDict):
    store_id: NotRequired[str]
    accounting_merchant_id: NotRequired[str]
    merchant_id: NotRequired[str]


class ActivityActivityIdApplyPostResultSucceedApplyInfos(TypedDict):
    store_info: NotRequired[ActivityActivityIdApplyPostResultSucceedApplyInfosStoreInfo]
    goods_original_price: NotRequired[int]


class ActivityActivityIdApplyPostResult(TypedDict):
    """门店报名品牌加价购活动"""

    return_message: NotRequired[str]
    failed_apply_infos: NotRequired[list[ActivityActivityIdApplyPostResultFailedApplyInfos]]
    succeed_apply_infos: NotRequired[list[ActivityActivityIdApplyPostResultSucceedApplyInfos]]


class LockPostBodyOrderInformation(TypedDict):
    payer_openid: NotRequired[str]
    out_trade_no: NotRequired[str]
    total_fee: NotRequired[int]
    store_id: NotRequired[str]
    store_merchant_id: NotRequired[str]


class LockPostBody(TypedDict):
    """锁定品牌加价购活动资格"""

    order_information: LockPostBodyOrderInformation
    qualification_ids: list[str]


class LockPostResult(TypedDict):
    """锁定品牌加价购活动资格"""

    return_message: NotRequired[str]
    failed_qualification_ids: NotRequired[list[str]]
    succeed_qualification_ids: NotRequired[list[str]]


class UnlockPostBodyOrderInformation(TypedDict):
    payer_openid: NotRequired[str]
    out_trade_no: NotRequired[str]
    total_fee: NotRequired[int]
    store_id: NotRequired[str]
    store_merchant_id: NotRequired[str]


class UnlockPostBody(TypedDict):
    """解锁品牌加价购活动资格"""

    order_information: UnlockPostBodyOrderInformation
    qualification_ids: list[str]


class UnlockPostResult(TypedDict):
    """解锁品牌加价购活动资格"""

    return_message: NotRequired[str]
    failed_qualification_ids: NotRequired[list[str]]
    succeed_qualification_ids: NotRequired[list[str]]


class RepresentativeDeleteBodyRepresentativeInfoList(TypedDict):
    openid: str


class RepresentativeDeleteBody(TypedDict):
    """删除零售小店活动业务代理"""

    representative_info_list: list[RepresentativeDeleteBodyRepresentativeInfoList]
    out_request_no: str
    delete_time: str


class RepresentativeDeleteResultFailedRepresentativeInfoList(TypedDict):
    openid: str


class RepresentativeDeleteResult(TypedDict):
    """删除零售小店活动业务代理"""

    activity_id: str
    failed_representative_info_list: NotRequired[list[RepresentativeDeleteResultFailedRepresentativeInfoList]]
    delete_time: str


class RepresentativePutBodyRepresentativeInfoList(TypedDict):
    openid: str


class RepresentativePutBody(TypedDict):
    """添加零售小店活动业务代理"""

    representative_info_list: list[RepresentativePutBodyRepresentativeInfoList]
    out_request_no: str
    add_time: NotRequired[str]


class RepresentativePutResultFailedRepresentativeInfoList(TypedDict):
    openid: str


class RepresentativePutResult(TypedDict):
    """添加零售小店活动业务代理"""

    activity_id: str
    failed_representative_info_list: NotRequired[list[RepresentativePutResultFailedRepresentativeInfoList]]
    add_time: str


class RepresentativesGetParams(TypedDict):
    """查询零售小店活动业务代理"""

    offset: int
    limit: int


class RepresentativesGetResultData(TypedDict):
    openid: str


class RepresentativesGetResult(TypedDict):
    """查询零售小店活动业务代理"""

    total_count: NotRequired[int]
    data: NotRequired[list[RepresentativesGetResultData]]
    offset: int
    limit: int


class MaterialsPostBody(TypedDict):
    """生成小店活动物料码"""

    out_request_no: str
    material_num: int


class MaterialsPostResultMaterialList(TypedDict):
    material_id: NotRequired[str]
    material_url: NotRequired[str]


class MaterialsPostResult(TypedDict):
    """生成小店活动物料码"""

    material_list: NotRequired[list[MaterialsPostResultMaterialList]]


class StoreCodeGetResult(TypedDict):
    """查询小店活动门店详情"""

    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresDeleteBodyStores(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresDeleteBody(TypedDict):
    """删除小店活动门店"""

    out_request_no: str
    delete_time: str
    stores: list[StoresDeleteBodyStores]


class StoresDeleteResultFailedStores(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresDeleteResult(TypedDict):
    """删除小店活动门店"""

    delete_time: NotRequired[str]
    failed_stores: NotRequired[list[StoresDeleteResultFailedStores]]


class StoresGetParams(TypedDict):
    """查询小店活动门店列表"""

    offset: int
    limit: int


class StoresGetResultData(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresGetResult(TypedDict):
    """查询小店活动门店列表"""

    total_count: NotRequired[int]
    data: NotRequired[list[StoresGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class StoresPostBodyStores(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresPostBody(TypedDict):
    """添加小店活动门店"""

    out_request_no: str
    add_time: str
    stores: list[StoresPostBodyStores]


class StoresPostResultFailedStores(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]


class StoresPostResult(TypedDict):
    """添加小店活动门店"""

    add_time: NotRequired[str]
    failed_stores: NotRequired[list[StoresPostResultFailedStores]]


class MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendTime(TypedDict):
    begin_time: str
    end_time: str


class MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTime(TypedDict):
    begin_day_time: MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeBeginDayTime
    end_day_time: MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTimeEndDayTime


class MembercardActivityActivitiesActivityIdGetResultAwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendTime]]
    award_send_day_time: NotRequired[
        list[MembercardActivityActivitiesActivityIdGetResultAwardSendPeriodAwardSendDayTime]
    ]


class MembercardActivityActivitiesActivityIdGetResultStockList(TypedDict):
    stock_creator_mchid: str
    stock_id: str


class MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSettingActivateMiniprogram(TypedDict):
    activate_appid: str
    activate_path: str


class MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSetting(TypedDict):
    activate_type: str
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[
        MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSettingActivateMiniprogram
    ]


class MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]


class MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSetting(TypedDict):
    payment_mode: NotRequired[
        MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSettingPaymentMode
    ]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]


class MembercardActivityActivitiesActivityIdGetResultPayActivitySetting(TypedDict):
    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[MembercardActivityActivitiesActivityIdGetResultPayActivitySettingActivateSetting]
    payment_setting: NotRequired[MembercardActivityActivitiesActivityIdGetResultPayActivitySettingPaymentSetting]


class MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySettingAwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]


class MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[
        MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySettingAwardJumpDeploy
    ]


class MembercardActivityActivitiesActivityIdGetResult(TypedDict):
    """查询活动详情"""

    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[MembercardActivityActivitiesActivityIdGetResultAwardSendPeriod]
    stock_list: NotRequired[list[MembercardActivityActivitiesActivityIdGetResultStockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[MembercardActivityActivitiesActivityIdGetResultPayActivitySetting]
    miniprogram_activity_setting: NotRequired[MembercardActivityActivitiesActivityIdGetResultMiniprogramActivitySetting]


class MembercardActivityActivitiesActivityIdTerminatePostResult(TypedDict):
    """终止活动"""

    activity_id: str
    terminate_time: NotRequired[str]


class MembercardActivityActivitiesGetParams(TypedDict):
    """查询活动列表"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    activity_type: (
        Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"] | str
    )
    card_id: NotRequired[str]
    activity_status: NotRequired[Literal["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"] | str]


class MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendTime(TypedDict):
    begin_time: str
    end_time: str


class MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTime(TypedDict):
    begin_day_time: MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeBeginDayTime
    end_day_time: MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTimeEndDayTime


class MembercardActivityActivitiesGetResultDataAwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendTime]]
    award_send_day_time: NotRequired[list[MembercardActivityActivitiesGetResultDataAwardSendPeriodAwardSendDayTime]]


class MembercardActivityActivitiesGetResultDataStockList(TypedDict):
    stock_creator_mchid: str
    stock_id: str


class MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSettingActivateMiniprogram(TypedDict):
    activate_appid: str
    activate_path: str


class MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSetting(TypedDict):
    activate_type: str
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[
        MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSettingActivateMiniprogram
    ]


class MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]


class MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSetting(TypedDict):
    payment_mode: NotRequired[MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSettingPaymentMode]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]


class MembercardActivityActivitiesGetResultDataPayActivitySetting(TypedDict):
    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[MembercardActivityActivitiesGetResultDataPayActivitySettingActivateSetting]
    payment_setting: NotRequired[MembercardActivityActivitiesGetResultDataPayActivitySettingPaymentSetting]


class MembercardActivityActivitiesGetResultDataMiniprogramActivitySettingAwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]


class MembercardActivityActivitiesGetResultDataMiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[MembercardActivityActivitiesGetResultDataMiniprogramActivitySettingAwardJumpDeploy]


class MembercardActivityActivitiesGetResultData(TypedDict):
    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[MembercardActivityActivitiesGetResultDataAwardSendPeriod]
    stock_list: NotRequired[list[MembercardActivityActivitiesGetResultDataStockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[MembercardActivityActivitiesGetResultDataPayActivitySetting]
    miniprogram_activity_setting: NotRequired[MembercardActivityActivitiesGetResultDataMiniprogramActivitySetting]


class MembercardActivityActivitiesGetResult(TypedDict):
    """查询活动列表"""

    data: NotRequired[list[MembercardActivityActivitiesGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]


class ActivitiesPostBodyAwardSendPeriodAwardSendTime(TypedDict):
    begin_time: str
    end_time: str


class ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class ActivitiesPostBodyAwardSendPeriodAwardSendDayTime(TypedDict):
    begin_day_time: ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeBeginDayTime
    end_day_time: ActivitiesPostBodyAwardSendPeriodAwardSendDayTimeEndDayTime


class ActivitiesPostBodyAwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[ActivitiesPostBodyAwardSendPeriodAwardSendTime]]
    award_send_day_time: NotRequired[list[ActivitiesPostBodyAwardSendPeriodAwardSendDayTime]]


class ActivitiesPostBodyStockList(TypedDict):
    stock_creator_mchid: str
    stock_id: str


class ActivitiesPostBodyPayActivitySettingActivateSettingActivateMiniprogram(TypedDict):
    activate_appid: str
    activate_path: str


class ActivitiesPostBodyPayActivitySettingActivateSetting(TypedDict):
    activate_type: str
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[ActivitiesPostBodyPayActivitySettingActivateSettingActivateMiniprogram]


class ActivitiesPostBodyPayActivitySettingPaymentSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]


class ActivitiesPostBodyPayActivitySettingPaymentSetting(TypedDict):
    payment_mode: NotRequired[ActivitiesPostBodyPayActivitySettingPaymentSettingPaymentMode]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]


class ActivitiesPostBodyPayActivitySetting(TypedDict):
    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[ActivitiesPostBodyPayActivitySettingActivateSetting]
    payment_setting: NotRequired[ActivitiesPostBodyPayActivitySettingPaymentSetting]


class ActivitiesPostBodyMiniprogramActivitySettingAwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]


class ActivitiesPostBodyMiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[ActivitiesPostBodyMiniprogramActivitySettingAwardJumpDeploy]


class ActivitiesPostBody(TypedDict):
    """创建活动"""

    card_id: str
    activity_name: str
    activity_type: (
        Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"] | str
    )
    begin_time: str
    end_time: str
    award_send_period: NotRequired[ActivitiesPostBodyAwardSendPeriod]
    stock_list: NotRequired[list[ActivitiesPostBodyStockList]]
    out_request_no: str
    pay_activity_setting: NotRequired[ActivitiesPostBodyPayActivitySetting]
    miniprogram_activity_setting: NotRequired[ActivitiesPostBodyMiniprogramActivitySetting]


class ActivitiesPostResultAwardSendPeriodAwardSendTime(TypedDict):
    begin_time: str
    end_time: str


class ActivitiesPostResultAwardSendPeriodAwardSendDayTimeBeginDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class ActivitiesPostResultAwardSendPeriodAwardSendDayTimeEndDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int


class ActivitiesPostResultAwardSendPeriodAwardSendDayTime(TypedDict):
    begin_day_time: ActivitiesPostResultAwardSendPeriodAwardSendDayTimeBeginDayTime
    end_day_time: ActivitiesPostResultAwardSendPeriodAwardSendDayTimeEndDayTime


class ActivitiesPostResultAwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[ActivitiesPostResultAwardSendPeriodAwardSendTime]]
    award_send_day_time: NotRequired[list[ActivitiesPostResultAwardSendPeriodAwardSendDayTime]]


class ActivitiesPostResultStockList(TypedDict):
    stock_creator_mchid: str
    stock_id: str


class ActivitiesPostResultPayActivitySettingActivateSettingActivateMiniprogram(TypedDict):
    activate_appid: str
    activate_path: str


class ActivitiesPostResultPayActivitySettingActivateSetting(TypedDict):
    activate_type: str
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[ActivitiesPostResultPayActivitySettingActivateSettingActivateMiniprogram]


class ActivitiesPostResultPayActivitySettingPaymentSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]


class ActivitiesPostResultPayActivitySettingPaymentSetting(TypedDict):
    payment_mode: NotRequired[ActivitiesPostResultPayActivitySettingPaymentSettingPaymentMode]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]


class ActivitiesPostResultPayActivitySetting(TypedDict):
    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[ActivitiesPostResultPayActivitySettingActivateSetting]
    payment_setting: NotRequired[ActivitiesPostResultPayActivitySettingPaymentSetting]


class ActivitiesPostResultMiniprogramActivitySettingAwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]


class ActivitiesPostResultMiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[ActivitiesPostResultMiniprogramActivitySettingAwardJumpDeploy]


class ActivitiesPostResult(TypedDict):
    """创建活动"""

    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[ActivitiesPostResultAwardSendPeriod]
    stock_list: NotRequired[list[ActivitiesPostResultStockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[ActivitiesPostResultPayActivitySetting]
    miniprogram_activity_setting: NotRequired[ActivitiesPostResultMiniprogramActivitySetting]


class ActivateTicketGetResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_MOBILE",
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]


class ActivateTicketGetResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]
    value_list: NotRequired[list[str]]


class ActivateTicketGetResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[ActivateTicketGetResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[ActivateTicketGetResultUserInformationCustomFieldList]]


class ActivateTicketGetResult(TypedDict):
    """获取用户信息（跳转型激活）"""

    nickname: NotRequired[str]
    head_image_url: NotRequired[str]
    user_information: NotRequired[ActivateTicketGetResultUserInformation]


class CallbackGetResult(TypedDict):
    """查询回调地址"""

    notify_url: str
    mchid: NotRequired[str]


class CallbackPatchBody(TypedDict):
    """设置回调地址"""

    notify_url: str


class CallbackPatchResult(TypedDict):
    """设置回调地址"""

    notify_url: str
    mchid: NotRequired[str]


class ActivatePostBody(TypedDict):
    """激活会员卡（跳转型激活）"""

    membership_number: NotRequired[str]


class CommitPostBody(TypedDict):
    """设置支付后展示的积分到账"""

    out_trade_no: str
    mchid: str
    sub_mchid: str
    bonus_value: int


class PreparePostBody(TypedDict):
    """支付结果页展示会员积分"""

    out_trade_no: str
    mchid: str
    sub_mchid: str
    bonus_value: int


class CodeGetResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_MOBILE",
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]


class CodeGetResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]
    value_list: NotRequired[list[str]]


class CodeGetResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[CodeGetResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[CodeGetResultUserInformationCustomFieldList]]


class CodeGetResult(TypedDict):
    """查询用户会员卡信息"""

    card_id: NotRequired[str]
    code: NotRequired[str]
    openid: NotRequired[str]
    membership_number: NotRequired[str]
    level: NotRequired[str]
    nickname: NotRequired[str]
    head_image_url: NotRequired[str]
    background_picture_url: NotRequired[str]
    balance: NotRequired[int]
    user_card_status: NotRequired[Literal["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"] | str]
    user_information: NotRequired[CodeGetResultUserInformation]
    bonus_value: NotRequired[int]


class CodePatchBodyBalanceInformation(TypedDict):
    before_balance: int
    balance: int
    add_balance: int
    balance_remark: NotRequired[str]


class CodePatchBody(TypedDict):
    """修改用户会员卡信息"""

    membership_number: NotRequired[str]
    background_picture_url: NotRequired[str]
    level: NotRequired[str]
    out_request_no: NotRequired[str]
    balance_information: NotRequired[CodePatchBodyBalanceInformation]
    need_inform_balance: NotRequired[bool]
    need_inform_level: NotRequired[bool]


class CodeRightsPatchBodyGuide(TypedDict):
    staff_name: NotRequired[str]
    head_image_url: NotRequired[str]
    contact_information_name: NotRequired[str]
    contact_information_value: NotRequired[str]
    phone_number: NotRequired[str]


class CodeRightsPatchBody(TypedDict):
    """设置会员权益"""

    before_bonus_value: NotRequired[int]
    bonus_value: NotRequired[int]
    add_bonus_value: NotRequired[int]
    out_request_no: str
    need_inform_bonus: NotRequired[bool]
    member_price_word: NotRequired[str]
    fapiao_jump_word: NotRequired[str]
    guide: NotRequired[CodeRightsPatchBodyGuide]


class SetServiceModuleDataPostBodyStateSettingContentTemplateDataFieldList(TypedDict):
    field_id: str
    field_value: str


class SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSettingJumpMiniprogram(TypedDict):
    appid: str
    path: str


class SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSetting(TypedDict):
    action_name: str
    jump_miniprogram: SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSettingJumpMiniprogram


class SetServiceModuleDataPostBodyStateSettingContentTemplateData(TypedDict):
    field_list: NotRequired[list[SetServiceModuleDataPostBodyStateSettingContentTemplateDataFieldList]]
    action_setting: NotRequired[SetServiceModuleDataPostBodyStateSettingContentTemplateDataActionSetting]


class SetServiceModuleDataPostBodyStateSettingMessageTemplateSettingFieldList(TypedDict):
    field_id: str
    field_value: str


class SetServiceModuleDataPostBodyStateSettingMessageTemplateSetting(TypedDict):
    message_template_id: str
    field_list: list[SetServiceModuleDataPostBodyStateSettingMessageTemplateSettingFieldList]


class SetServiceModuleDataPostBodyStateSetting(TypedDict):
    state_id: str
    content_template_data: SetServiceModuleDataPostBodyStateSettingContentTemplateData
    message_template_setting: NotRequired[SetServiceModuleDataPostBodyStateSettingMessageTemplateSetting]


class SetServiceModuleDataPostBody(TypedDict):
    """设置会员服务项用户信息"""

    out_request_no: str
    service_module_id: str
    state_setting: SetServiceModuleDataPostBodyStateSetting


class UnavailablePostBody(TypedDict):
    """作废用户会员卡"""

    reason: NotRequired[str]


class DepositPostBody(TypedDict):
    """导入会员Code"""

    code: NotRequired[list[str]]


class DepositPostResultData(TypedDict):
    code: NotRequired[str]
    result: NotRequired[Literal["SUCCESS", "DUPLICATE", "FAIL"] | str]


class DepositPostResult(TypedDict):
    """导入会员Code"""

    data: NotRequired[list[DepositPostResultData]]


class DecryptCodeGetParams(TypedDict):
    """加密code解码（跳转型激活）"""

    encrypt_code: str


class DecryptCodeGetResult(TypedDict):
    """加密code解码（跳转型激活）"""

    code: str


class CardIdGetResultBrand(TypedDict):
    brand_id: str
    display_name: str


class CardIdGetResultDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdGetResultBalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]


class CardIdGetResultUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdGetResultUserInformationForm(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdGetResultUserInformationFormCustomFieldList]]


class CardIdGetResultAdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]


class CardIdGetResult(TypedDict):
    """查询会员卡模板信息"""

    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"] | str]
    brand: CardIdGetResultBrand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
    total_quantity: NotRequired[int]
    date_information: CardIdGetResultDateInformation
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[CardIdGetResultBalanceInformation]
    user_information_form: NotRequired[CardIdGetResultUserInformationForm]
    additional_statement: NotRequired[CardIdGetResultAdditionalStatement]


class CardIdPatchBodyDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    available_begin_time: NotRequired[str]


class CardIdPatchBodyBalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]


class CardIdPatchBodyUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdPatchBodyUserInformationForm(TypedDict):
    can_modify_after_activate: NotRequired[bool]
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdPatchBodyUserInformationFormCustomFieldList]]


class CardIdPatchBodyAdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]


class CardIdPatchBody(TypedDict):
    """修改会员卡模板信息"""

    appid: NotRequired[str]
    logo_url: NotRequired[str]
    title: NotRequired[str]
    background_picture_url: NotRequired[str]
    description: NotRequired[str]
    service_phone: NotRequired[str]
    total_quantity: NotRequired[int]
    date_information: NotRequired[CardIdPatchBodyDateInformation]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    balance_information: NotRequired[CardIdPatchBodyBalanceInformation]
    user_information_form: NotRequired[CardIdPatchBodyUserInformationForm]
    additional_statement: NotRequired[CardIdPatchBodyAdditionalStatement]
    code_mode: NotRequired[Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str]
    code_type: NotRequired[Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str]
    need_dynamic_code: NotRequired[bool]


class PermissionTokensPostBody(TypedDict):
    """商户预授权"""

    activate_type: str
    navigate_back_previous_page: NotRequired[bool]
    activate_url: NotRequired[str]
    activate_appid: NotRequired[str]
    activate_path: NotRequired[str]
    outer_str: NotRequired[str]


class PermissionTokensPostResult(TypedDict):
    """商户预授权"""

    permission_token: str


class PhoneMembercardImportPostBody(TypedDict):
    """根据手机号导入用户会员卡"""

    encrypted_phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    code: NotRequired[str]
    out_request_no: str


class PhoneMembercardImportPostResult(TypedDict):
    """根据手机号导入用户会员卡"""

    code: str


class QrcodePostBody(TypedDict):
    """创建会员卡二维码"""

    activate_type: Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"] | str
    activate_url: NotRequired[str]
    activate_appid: NotRequired[str]
    activate_path: NotRequired[str]
    outer_str: NotRequired[str]


class QrcodePostResult(TypedDict):
    """创建会员卡二维码"""

    url: str


class CardIdRightsPatchBodyBonus(TypedDict):
    init_bonus: int
    bonus_value_word: str
    bonus_cost_title: NotRequired[str]
    bonus_cost_word: str
    bonus_jump_word: NotRequired[str]
    bonus_jump_appid: NotRequired[str]
    bonus_jump_path: NotRequired[str]
    bonus_support_appid: NotRequired[str]
    bonus_support_path: NotRequired[str]


class CardIdRightsPatchBodyFavor(TypedDict):
    show_coupon: bool
    member_price_word: NotRequired[str]
    member_price_appid: NotRequired[str]
    member_price_path: NotRequired[str]
    member_price_title: NotRequired[Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"] | str]
    favor_module_title: NotRequired[Literal["FAVOR", "VIP"] | str]


class CardIdRightsPatchBodyFapiao(TypedDict):
    fapiao_jump_word: NotRequired[str]
    fapiao_jump_appid: NotRequired[str]
    fapiao_jump_path: NotRequired[str]


class CardIdRightsPatchBodyGuide(TypedDict):
    staff_name: NotRequired[str]
    head_image_url: NotRequired[str]
    contact_information_name: NotRequired[str]
    contact_information_value: NotRequired[str]
    phone_number: NotRequired[str]


class CardIdRightsPatchBody(TypedDict):
    """设置会员卡模板权益项"""

    show_bonus: bool
    show_favor: bool
    bonus: NotRequired[CardIdRightsPatchBodyBonus]
    favor: NotRequired[CardIdRightsPatchBodyFavor]
    show_fapiao: NotRequired[bool]
    fapiao: NotRequired[CardIdRightsPatchBodyFapiao]
    show_guide: NotRequired[bool]
    guide: NotRequired[CardIdRightsPatchBodyGuide]


class ServiceModuleIdPatchBodyJumpMiniprogram(TypedDict):
    appid: str
    path: str


class ServiceModuleIdPatchBody(TypedDict):
    """修改会员卡服务项"""

    jump_miniprogram: ServiceModuleIdPatchBodyJumpMiniprogram


class ServiceModuleIdPatchResultJumpMiniprogram(TypedDict):
    appid: str
    path: str


class ServiceModuleIdPatchResult(TypedDict):
    """修改会员卡服务项"""

    card_id: str
    service_module_id: str
    jump_miniprogram: ServiceModuleIdPatchResultJumpMiniprogram


class ServiceModulesPostBodyJumpMiniprogram(TypedDict):
    appid: str
    path: str


class ServiceModulesPostBody(TypedDict):
    """添加会员卡服务项"""

    service_module_id: str
    jump_miniprogram: ServiceModulesPostBodyJumpMiniprogram


class ServiceModulesPostResultJumpMiniprogram(TypedDict):
    appid: str
    path: str


class ServiceModulesPostResult(TypedDict):
    """添加会员卡服务项"""

    card_id: str
    service_module_id: str
    jump_miniprogram: ServiceModulesPostResultJumpMiniprogram


class UpgradePostBody(TypedDict):
    """老会员卡模板升级"""

    brand_id: str
    appid: str


class UsersImportPostBody(TypedDict):
    """根据openid导入用户会员卡"""

    openid: str
    code: NotRequired[str]
    out_request_no: str


class UsersImportPostResult(TypedDict):
    """根据openid导入用户会员卡"""

    code: str


class MembercardOpenCardsGetParams(TypedDict):
    """查询会员卡模板列表"""

    brand_id: NotRequired[str]
    appid: NotRequired[str]
    offset: int
    limit: int


class MembercardOpenCardsGetResultDataBrand(TypedDict):
    brand_id: str
    display_name: str


class MembercardOpenCardsGetResultDataDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class MembercardOpenCardsGetResultDataBalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]


class MembercardOpenCardsGetResultDataUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class MembercardOpenCardsGetResultDataUserInformationForm(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[MembercardOpenCardsGetResultDataUserInformationFormCustomFieldList]]


class MembercardOpenCardsGetResultDataAdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]


class MembercardOpenCardsGetResultData(TypedDict):
    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"] | str]
    brand: MembercardOpenCardsGetResultDataBrand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
    total_quantity: NotRequired[int]
    date_information: MembercardOpenCardsGetResultDataDateInformation
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[MembercardOpenCardsGetResultDataBalanceInformation]
    user_information_form: NotRequired[MembercardOpenCardsGetResultDataUserInformationForm]
    additional_statement: NotRequired[MembercardOpenCardsGetResultDataAdditionalStatement]


class MembercardOpenCardsGetResult(TypedDict):
    """查询会员卡模板列表"""

    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[MembercardOpenCardsGetResultData]]


class CardsPostBodyBrand(TypedDict):
    brand_id: str
    display_name: str


class CardsPostBodyDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]
    wait_days_after_receive: NotRequired[int]


class CardsPostBodyBalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]


class CardsPostBodyUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardsPostBodyUserInformationForm(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardsPostBodyUserInformationFormCustomFieldList]]


class CardsPostBodyAdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]


class CardsPostBody(TypedDict):
    """创建会员卡模板"""

    appid: str
    logo_url: str
    brand: CardsPostBodyBrand
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
    total_quantity: NotRequired[int]
    date_information: CardsPostBodyDateInformation
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[CardsPostBodyBalanceInformation]
    user_information_form: NotRequired[CardsPostBodyUserInformationForm]
    additional_statement: NotRequired[CardsPostBodyAdditionalStatement]
    need_dynamic_code: NotRequired[bool]


class CardsPostResultBrand(TypedDict):
    brand_id: str
    display_name: str


class CardsPostResultDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardsPostResultBalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]


class CardsPostResultUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardsPostResultUserInformationForm(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardsPostResultUserInformationFormCustomFieldList]]


class CardsPostResultAdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]


class CardsPostResult(TypedDict):
    """创建会员卡模板"""

    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"] | str]
    brand: CardsPostResultBrand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"] | str
    total_quantity: NotRequired[int]
    date_information: CardsPostResultDateInformation
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[CardsPostResultBalanceInformation]
    user_information_form: NotRequired[CardsPostResultUserInformationForm]
    additional_statement: NotRequired[CardsPostResultAdditionalStatement]


class PhonenumberMemberImportPostBodyMemberInformation(TypedDict):
    card_id: str
    code: NotRequired[str]
    membership_number: NotRequired[str]
    registration_time: str


class PhonenumberMemberImportPostBody(TypedDict):
    """导入加密手机号提醒会员领卡"""

    member_information: PhonenumberMemberImportPostBodyMemberInformation
    encrypted_phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    outer_str: NotRequired[str]


class SearchGetParams(TypedDict):
    """通过加密手机号查询会员领卡状态"""

    card_id: str
    encrypted_phone_number: str  # encrypted: client.decrypt() opens it


class SearchGetResultUserCardInformation(TypedDict):
    code: str
    openid: str
    unionid: NotRequired[str]
    receive_time: str
    card_appid: str
    card_id: str


class SearchGetResult(TypedDict):
    """通过加密手机号查询会员领卡状态"""

    receive_status: Literal["UNSHOWED", "UNRECEIVED", "RECEIVED"] | str
    user_card_information: NotRequired[SearchGetResultUserCardInformation]


class UserCardsGetParams(TypedDict):
    """查询用户在品牌下所有会员卡"""

    openid: str
    appid: NotRequired[str]
    offset: int
    limit: int


class UserCardsGetResultData(TypedDict):
    card_id: NotRequired[str]
    code: NotRequired[str]


class UserCardsGetResult(TypedDict):
    """查询用户在品牌下所有会员卡"""

    data: NotRequired[list[UserCardsGetResultData]]
    total_count: int
    offset: int
    limit: int


class NotifyUrlPostBody(TypedDict):
    """设置投放计划回调地址"""

    notify_url: str


class NotifyUrlPostResult(TypedDict):
    """设置投放计划回调地址"""

    notify_url: str


class DeliveryPlansGetParams(TypedDict):
    """分页查询投放计划列表"""

    page_size: NotRequired[int]
    offset: NotRequired[int]
    plan_state: NotRequired[
        Literal[
            "PLAN_CREATING",
            "PLAN_CREATED",
            "PLAN_TERMINATING",
            "PLAN_TERMINATED",
            "PLAN_EXPIRED",
            "PLAN_DELIVERING",
            "PLAN_PAUSED",
        ]
        | str
    ]
    audit_state: NotRequired[Literal["AUDIT_INITIAL", "AUDIT_PROCESSING", "AUDIT_PASSED", "AUDIT_REJECTED"] | str]
    plan_id: NotRequired[str]


class DeliveryPlansGetResultPlanList(TypedDict):
    plan_id: str
    plan_name: str
    plan_state: (
        Literal[
            "PLAN_CREATING",
            "PLAN_CREATED",
            "PLAN_TERMINATING",
            "PLAN_TERMINATED",
            "PLAN_EXPIRED",
            "PLAN_DELIVERING",
            "PLAN_PAUSED",
        ]
        | str
    )
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    stock_id: str
    product_coupon_id: str
    recommend_word: NotRequired[str]
    brand_id: str
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]


class DeliveryPlansGetResult(TypedDict):
    """分页查询投放计划列表"""

    total_count: NotRequired[int]
    plan_list: NotRequired[list[DeliveryPlansGetResultPlanList]]


class PlanIdPatchBodyModifyContent(TypedDict):
    plan_name: NotRequired[str]
    delivery_end_time: NotRequired[str]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    recommend_word: NotRequired[str]


class PlanIdPatchBody(TypedDict):
    """更新投放计划"""

    modify_content: PlanIdPatchBodyModifyContent
    out_request_no: NotRequired[str]


class PlanIdPatchResultPlan(TypedDict):
    plan_id: str
    plan_name: str
    plan_state: (
        Literal[
            "PLAN_CREATING",
            "PLAN_CREATED",
            "PLAN_TERMINATING",
            "PLAN_TERMINATED",
            "PLAN_EXPIRED",
            "PLAN_DELIVERING",
            "PLAN_PAUSED",
        ]
        | str
    )
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    stock_id: str
    product_coupon_id: str
    recommend_word: NotRequired[str]
    brand_id: str
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]


class PlanIdPatchResult(TypedDict):
    """更新投放计划"""

    plan: PlanIdPatchResultPlan


class DeliveryPlansPostBody(TypedDict):
    """创建投放计划"""

    out_request_no: str
    brand_id: str
    product_coupon_id: str
    stock_id: str
    plan_name: NotRequired[str]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    recommend_word: NotRequired[str]
    reuse_coupon_config: NotRequired[bool]
    usage_mode: NotRequired[Literal["SINGLE", "PROGRESSIVE_BUNDLE"] | str]
    stock_bundle_id: NotRequired[str]


class DeliveryPlansPostResultPlan(TypedDict):
    plan_id: str
    plan_name: str
    plan_state: (
        Literal[
            "PLAN_CREATING",
            "PLAN_CREATED",
            "PLAN_TERMINATING",
            "PLAN_TERMINATED",
            "PLAN_EXPIRED",
            "PLAN_DELIVERING",
            "PLAN_PAUSED",
        ]
        | str
    )
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    stock_id: str
    product_coupon_id: str
    recommend_word: NotRequired[str]
    brand_id: str
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]


class DeliveryPlansPostResult(TypedDict):
    """创建投放计划"""

    plan: DeliveryPlansPostResultPlan


class TaskIdGetParams(TypedDict):
    """查询图片生成任务执行结果"""

    brand_id: str
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"] | str


class TaskIdGetResultCombineImageResult(TypedDict):
    image_url: str


class TaskIdGetResultCutOutResult(TypedDict):
    image_url: str


class TaskIdGetResult(TypedDict):
    """查询图片生成任务执行结果"""

    brand_id: str
    task_id: str
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"] | str
    task_state: Literal["PROCESSING", "FAIL", "SUCCESS"] | str
    combine_image_result: NotRequired[TaskIdGetResultCombineImageResult]
    cut_out_result: NotRequired[TaskIdGetResultCutOutResult]


class ImageGenerationTasksPostBodyCombineImageNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ImageGenerationTasksPostBodyCombineImageDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ImageGenerationTasksPostBodyCombineImageExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ImageGenerationTasksPostBodyCombineImage(TypedDict):
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "PROGRESSIVE_BUNDLE"] | str
    normal_coupon: NotRequired[ImageGenerationTasksPostBodyCombineImageNormalCoupon]
    discount_coupon: NotRequired[ImageGenerationTasksPostBodyCombineImageDiscountCoupon]
    exchange_coupon: NotRequired[ImageGenerationTasksPostBodyCombineImageExchangeCoupon]
    background_color: NotRequired[str]


class ImageGenerationTasksPostBodyCutOut(TypedDict):
    image_url: str


class ImageGenerationTasksPostBody(TypedDict):
    """提交图片生成任务"""

    brand_id: str
    task_id: str
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"] | str
    combine_image: NotRequired[ImageGenerationTasksPostBodyCombineImage]
    cut_out: NotRequired[ImageGenerationTasksPostBodyCutOut]


class ImageGenerationTasksPostResult(TypedDict):
    """提交图片生成任务"""

    task_id: str
    brand_id: str


class UploadImagePostMeta(TypedDict):
    """图片上传"""

    sha256: NotRequired[str]
    filename: NotRequired[str]


class UploadImagePostResult(TypedDict):
    """图片上传"""

    media_url: str


class NotifyConfigsGetResult(TypedDict):
    """获取商品券事件通知地址"""

    notify_url: str
    update_time: str


class NotifyConfigsPostBody(TypedDict):
    """设置商品券事件通知地址"""

    notify_url: str


class NotifyConfigsPostResult(TypedDict):
    """设置商品券事件通知地址"""

    notify_url: str
    update_time: str


class ProductCouponIdDeactivatePostBody(TypedDict):
    """失效商品券"""

    brand_id: str
    out_request_no: str
    deactivate_reason: str


class ProductCouponIdDeactivatePostResultSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdDeactivatePostResultSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdDeactivatePostResultSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponIdDeactivatePostResultSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdDeactivatePostResultSingleUsageInfoDiscountCoupon]


class ProductCouponIdDeactivatePostResultSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponIdDeactivatePostResultDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdDeactivatePostResultDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponIdDeactivatePostResultDisplayInfoComboPackageListChoiceList]


class ProductCouponIdDeactivatePostResultDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponIdDeactivatePostResultDisplayInfoComboPackageList]]


class ProductCouponIdDeactivatePostResult(TypedDict):
    """失效商品券"""

    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponIdDeactivatePostResultSingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponIdDeactivatePostResultSequentialUsageInfo]
    display_info: ProductCouponIdDeactivatePostResultDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class ProductCouponIdGetParams(TypedDict):
    """查询商品券"""

    brand_id: str


class ProductCouponIdGetResultSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdGetResultSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdGetResultSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponIdGetResultSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdGetResultSingleUsageInfoDiscountCoupon]


class ProductCouponIdGetResultSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponIdGetResultDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdGetResultDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponIdGetResultDisplayInfoComboPackageListChoiceList]


class ProductCouponIdGetResultDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponIdGetResultDisplayInfoComboPackageList]]


class ProductCouponIdGetResult(TypedDict):
    """查询商品券"""

    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponIdGetResultSingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponIdGetResultSequentialUsageInfo]
    display_info: ProductCouponIdGetResultDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class ProductCouponIdPatchBodyDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdPatchBodyDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponIdPatchBodyDisplayInfoComboPackageListChoiceList]


class ProductCouponIdPatchBodyDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponIdPatchBodyDisplayInfoComboPackageList]]


class ProductCouponIdPatchBody(TypedDict):
    """修改商品券"""

    brand_id: str
    out_request_no: str
    display_info: ProductCouponIdPatchBodyDisplayInfo


class ProductCouponIdPatchResultSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdPatchResultSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdPatchResultSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponIdPatchResultSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdPatchResultSingleUsageInfoDiscountCoupon]


class ProductCouponIdPatchResultSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponIdPatchResultDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdPatchResultDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponIdPatchResultDisplayInfoComboPackageListChoiceList]


class ProductCouponIdPatchResultDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponIdPatchResultDisplayInfoComboPackageList]]


class ProductCouponIdPatchResult(TypedDict):
    """修改商品券"""

    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponIdPatchResultSingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponIdPatchResultSequentialUsageInfo]
    display_info: ProductCouponIdPatchResultDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class StockBundleIdAssociateStoresPostBodyStoreList(TypedDict):
    store_id: str


class StockBundleIdAssociateStoresPostBody(TypedDict):
    """批次组批量关联门店"""

    brand_id: str
    store_list: list[StockBundleIdAssociateStoresPostBodyStoreList]


class StockBundleIdAssociateStoresPostResultSuccessStoreList(TypedDict):
    store_id: str


class StockBundleIdAssociateStoresPostResultFailedStoreList(TypedDict):
    store_id: str
    code: str
    message: str


class StockBundleIdAssociateStoresPostResult(TypedDict):
    """批次组批量关联门店"""

    total_count: int
    success_store_list: NotRequired[list[StockBundleIdAssociateStoresPostResultSuccessStoreList]]
    failed_store_list: NotRequired[list[StockBundleIdAssociateStoresPostResultFailedStoreList]]


class StockBundleIdDisassociateStoresPostBodyStoreList(TypedDict):
    store_id: str


class StockBundleIdDisassociateStoresPostBody(TypedDict):
    """批次组批量取消关联门店"""

    brand_id: str
    store_list: list[StockBundleIdDisassociateStoresPostBodyStoreList]


class StockBundleIdDisassociateStoresPostResultSuccessStoreList(TypedDict):
    store_id: str


class StockBundleIdDisassociateStoresPostResultFailedStoreList(TypedDict):
    store_id: str
    code: str
    message: str


class StockBundleIdDisassociateStoresPostResult(TypedDict):
    """批次组批量取消关联门店"""

    total_count: int
    success_store_list: NotRequired[list[StockBundleIdDisassociateStoresPostResultSuccessStoreList]]
    failed_store_list: NotRequired[list[StockBundleIdDisassociateStoresPostResultFailedStoreList]]


class StockBundleIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockBundleIdPatchBodyUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[StockBundleIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockBundleIdPatchBodyCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockBundleIdPatchBodyCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockBundleIdPatchBodyCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockBundleIdPatchBodyCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockBundleIdPatchBodyCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockBundleIdPatchBodyCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockBundleIdPatchBodyCouponDisplayInfoEntranceFinder]


class StockBundleIdPatchBodyNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockBundleIdPatchBody(TypedDict):
    """修改商品券批次组"""

    out_request_no: str
    remark: NotRequired[str]
    usage_rule_display_info: NotRequired[StockBundleIdPatchBodyUsageRuleDisplayInfo]
    coupon_display_info: NotRequired[StockBundleIdPatchBodyCouponDisplayInfo]
    notify_config: NotRequired[StockBundleIdPatchBodyNotifyConfig]
    store_scope: NotRequired[Literal["NONE", "ALL", "SPECIFIC"] | str]
    brand_id: str


class StockBundleIdPatchResultStockListCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class StockBundleIdPatchResultStockListStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class StockBundleIdPatchResultStockListProgressiveBundleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class StockBundleIdPatchResultStockListProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: StockBundleIdPatchResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[StockBundleIdPatchResultStockListProgressiveBundleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[StockBundleIdPatchResultStockListProgressiveBundleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[StockBundleIdPatchResultStockListProgressiveBundleUsageRuleExchangeCoupon]


class StockBundleIdPatchResultStockListStockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int


class StockBundleIdPatchResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockBundleIdPatchResultStockListUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        StockBundleIdPatchResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockBundleIdPatchResultStockListCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockBundleIdPatchResultStockListCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockBundleIdPatchResultStockListCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockBundleIdPatchResultStockListCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockBundleIdPatchResultStockListCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockBundleIdPatchResultStockListCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockBundleIdPatchResultStockListCouponDisplayInfoEntranceFinder]


class StockBundleIdPatchResultStockListNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockBundleIdPatchResultStockListSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class StockBundleIdPatchResultStockList(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    coupon_code_count_info: NotRequired[StockBundleIdPatchResultStockListCouponCodeCountInfo]
    stock_send_rule: StockBundleIdPatchResultStockListStockSendRule
    progressive_bundle_usage_rule: NotRequired[StockBundleIdPatchResultStockListProgressiveBundleUsageRule]
    stock_bundle_info: StockBundleIdPatchResultStockListStockBundleInfo
    usage_rule_display_info: StockBundleIdPatchResultStockListUsageRuleDisplayInfo
    coupon_display_info: StockBundleIdPatchResultStockListCouponDisplayInfo
    notify_config: StockBundleIdPatchResultStockListNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: StockBundleIdPatchResultStockListSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class StockBundleIdPatchResult(TypedDict):
    """修改商品券批次组"""

    stock_bundle_id: str
    stock_list: list[StockBundleIdPatchResultStockList]


class StockBundleIdUpdateBudgetPostBody(TypedDict):
    """修改商品券批次组发放预算"""

    out_request_no: str
    update_mode: Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"] | str
    current_max_count: NotRequired[int]
    target_max_count: NotRequired[int]
    current_max_count_per_day: NotRequired[int]
    target_max_count_per_day: NotRequired[int]
    brand_id: str


class StockBundleIdUpdateBudgetPostResultStockListCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class StockBundleIdUpdateBudgetPostResultStockListStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRuleExchangeCoupon]


class StockBundleIdUpdateBudgetPostResultStockListStockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int


class StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[
        StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfoEntranceFinder]


class StockBundleIdUpdateBudgetPostResultStockListNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockBundleIdUpdateBudgetPostResultStockListSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class StockBundleIdUpdateBudgetPostResultStockList(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    coupon_code_count_info: NotRequired[StockBundleIdUpdateBudgetPostResultStockListCouponCodeCountInfo]
    stock_send_rule: StockBundleIdUpdateBudgetPostResultStockListStockSendRule
    progressive_bundle_usage_rule: NotRequired[StockBundleIdUpdateBudgetPostResultStockListProgressiveBundleUsageRule]
    stock_bundle_info: StockBundleIdUpdateBudgetPostResultStockListStockBundleInfo
    usage_rule_display_info: StockBundleIdUpdateBudgetPostResultStockListUsageRuleDisplayInfo
    coupon_display_info: StockBundleIdUpdateBudgetPostResultStockListCouponDisplayInfo
    notify_config: StockBundleIdUpdateBudgetPostResultStockListNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: StockBundleIdUpdateBudgetPostResultStockListSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class StockBundleIdUpdateBudgetPostResult(TypedDict):
    """修改商品券批次组发放预算"""

    stock_bundle_id: str
    stock_list: list[StockBundleIdUpdateBudgetPostResultStockList]


class StockBundlesPostBodyStockBundleStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]
    available_seconds: NotRequired[int]


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class StockBundlesPostBodyStockBundleProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[StockBundlesPostBodyStockBundleProgressiveBundleUsageRuleExchangeCouponList]]


class StockBundlesPostBodyStockBundleUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockBundlesPostBodyStockBundleUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        StockBundlesPostBodyStockBundleUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockBundlesPostBodyStockBundleCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockBundlesPostBodyStockBundleCouponDisplayInfoEntranceFinder]


class StockBundlesPostBodyStockBundleNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockBundlesPostBodyStockBundle(TypedDict):
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    stock_send_rule: StockBundlesPostBodyStockBundleStockSendRule
    progressive_bundle_usage_rule: NotRequired[StockBundlesPostBodyStockBundleProgressiveBundleUsageRule]
    usage_rule_display_info: StockBundlesPostBodyStockBundleUsageRuleDisplayInfo
    coupon_display_info: StockBundlesPostBodyStockBundleCouponDisplayInfo
    notify_config: StockBundlesPostBodyStockBundleNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str


class StockBundlesPostBody(TypedDict):
    """添加商品券批次组"""

    brand_id: str
    out_request_no: str
    stock_bundle: StockBundlesPostBodyStockBundle


class StockBundlesPostResultStockListCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class StockBundlesPostResultStockListStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class StockBundlesPostResultStockListProgressiveBundleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class StockBundlesPostResultStockListProgressiveBundleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class StockBundlesPostResultStockListProgressiveBundleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class StockBundlesPostResultStockListProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: StockBundlesPostResultStockListProgressiveBundleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[StockBundlesPostResultStockListProgressiveBundleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[StockBundlesPostResultStockListProgressiveBundleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[StockBundlesPostResultStockListProgressiveBundleUsageRuleExchangeCoupon]


class StockBundlesPostResultStockListStockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int


class StockBundlesPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockBundlesPostResultStockListUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        StockBundlesPostResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockBundlesPostResultStockListCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockBundlesPostResultStockListCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockBundlesPostResultStockListCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockBundlesPostResultStockListCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockBundlesPostResultStockListCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockBundlesPostResultStockListCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockBundlesPostResultStockListCouponDisplayInfoEntranceFinder]


class StockBundlesPostResultStockListNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockBundlesPostResultStockListSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class StockBundlesPostResultStockList(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    coupon_code_count_info: NotRequired[StockBundlesPostResultStockListCouponCodeCountInfo]
    stock_send_rule: StockBundlesPostResultStockListStockSendRule
    progressive_bundle_usage_rule: NotRequired[StockBundlesPostResultStockListProgressiveBundleUsageRule]
    stock_bundle_info: StockBundlesPostResultStockListStockBundleInfo
    usage_rule_display_info: StockBundlesPostResultStockListUsageRuleDisplayInfo
    coupon_display_info: StockBundlesPostResultStockListCouponDisplayInfo
    notify_config: StockBundlesPostResultStockListNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: StockBundlesPostResultStockListSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class StockBundlesPostResult(TypedDict):
    """添加商品券批次组"""

    stock_bundle_id: str
    stock_list: list[StockBundlesPostResultStockList]


class StockIdAssociateStoresPostBodyStoreList(TypedDict):
    store_id: str


class StockIdAssociateStoresPostBody(TypedDict):
    """批次关联门店"""

    brand_id: str
    store_list: list[StockIdAssociateStoresPostBodyStoreList]


class StockIdAssociateStoresPostResultSuccessStoreList(TypedDict):
    store_id: str


class StockIdAssociateStoresPostResultFailedStoreList(TypedDict):
    store_id: str
    code: str
    message: str


class StockIdAssociateStoresPostResult(TypedDict):
    """批次关联门店"""

    total_count: int
    success_store_list: NotRequired[list[StockIdAssociateStoresPostResultSuccessStoreList]]
    failed_store_list: NotRequired[list[StockIdAssociateStoresPostResultFailedStoreList]]


class AssociatedStoresGetParams(TypedDict):
    """查询批次关联门店列表"""

    page_size: NotRequired[int]
    page_token: NotRequired[str]
    brand_id: str


class AssociatedStoresGetResultStoreList(TypedDict):
    store_id: str


class AssociatedStoresGetResult(TypedDict):
    """查询批次关联门店列表"""

    total_count: int
    next_page_token: NotRequired[str]
    store_list: NotRequired[list[AssociatedStoresGetResultStoreList]]


class StockIdDeactivatePostBody(TypedDict):
    """失效商品券批次"""

    brand_id: str
    out_request_no: str
    deactivate_reason: str


class StockIdDeactivatePostResultCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class StockIdDeactivatePostResultStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class StockIdDeactivatePostResultSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class StockIdDeactivatePostResultSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class StockIdDeactivatePostResultSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class StockIdDeactivatePostResultSingleUsageRule(TypedDict):
    coupon_available_period: StockIdDeactivatePostResultSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[StockIdDeactivatePostResultSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[StockIdDeactivatePostResultSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[StockIdDeactivatePostResultSingleUsageRuleExchangeCoupon]


class StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class StockIdDeactivatePostResultSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class StockIdDeactivatePostResultSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class StockIdDeactivatePostResultSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class StockIdDeactivatePostResultSequentialUsageRule(TypedDict):
    coupon_available_period: StockIdDeactivatePostResultSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[StockIdDeactivatePostResultSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[StockIdDeactivatePostResultSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[StockIdDeactivatePostResultSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class StockIdDeactivatePostResultUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockIdDeactivatePostResultUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[StockIdDeactivatePostResultUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockIdDeactivatePostResultCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockIdDeactivatePostResultCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockIdDeactivatePostResultCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockIdDeactivatePostResultCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockIdDeactivatePostResultCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockIdDeactivatePostResultCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockIdDeactivatePostResultCouponDisplayInfoEntranceFinder]


class StockIdDeactivatePostResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockIdDeactivatePostResultSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class StockIdDeactivatePostResult(TypedDict):
    """失效商品券批次"""

    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[StockIdDeactivatePostResultCouponCodeCountInfo]
    stock_send_rule: StockIdDeactivatePostResultStockSendRule
    single_usage_rule: NotRequired[StockIdDeactivatePostResultSingleUsageRule]
    sequential_usage_rule: NotRequired[StockIdDeactivatePostResultSequentialUsageRule]
    usage_rule_display_info: StockIdDeactivatePostResultUsageRuleDisplayInfo
    coupon_display_info: StockIdDeactivatePostResultCouponDisplayInfo
    notify_config: StockIdDeactivatePostResultNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: StockIdDeactivatePostResultSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class StockIdDisassociateStoresPostBodyStoreList(TypedDict):
    store_id: str


class StockIdDisassociateStoresPostBody(TypedDict):
    """批次取消关联门店"""

    brand_id: str
    store_list: list[StockIdDisassociateStoresPostBodyStoreList]


class StockIdDisassociateStoresPostResultSuccessStoreList(TypedDict):
    store_id: str


class StockIdDisassociateStoresPostResultFailedStoreList(TypedDict):
    store_id: str
    code: str
    message: str


class StockIdDisassociateStoresPostResult(TypedDict):
    """批次取消关联门店"""

    total_count: int
    success_store_list: NotRequired[list[StockIdDisassociateStoresPostResultSuccessStoreList]]
    failed_store_list: NotRequired[list[StockIdDisassociateStoresPostResultFailedStoreList]]


class ProductCouponIdStocksStockIdGetParams(TypedDict):
    """查询商品券指定批次"""

    brand_id: str


class ProductCouponIdStocksStockIdGetResultCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponIdStocksStockIdGetResultStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksStockIdGetResultSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksStockIdGetResultSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksStockIdGetResultSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponIdStocksStockIdGetResultSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdStocksStockIdGetResultSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponIdStocksStockIdGetResultSingleUsageRuleExchangeCoupon]


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksStockIdGetResultSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksStockIdGetResultSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksStockIdGetResultSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponIdStocksStockIdGetResultSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ProductCouponIdStocksStockIdGetResultSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ProductCouponIdStocksStockIdGetResultSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksStockIdGetResultCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[
        ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[ProductCouponIdStocksStockIdGetResultCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksStockIdGetResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksStockIdGetResultSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponIdStocksStockIdGetResult(TypedDict):
    """查询商品券指定批次"""

    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponIdStocksStockIdGetResultCouponCodeCountInfo]
    stock_send_rule: ProductCouponIdStocksStockIdGetResultStockSendRule
    single_usage_rule: NotRequired[ProductCouponIdStocksStockIdGetResultSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponIdStocksStockIdGetResultSequentialUsageRule]
    usage_rule_display_info: ProductCouponIdStocksStockIdGetResultUsageRuleDisplayInfo
    coupon_display_info: ProductCouponIdStocksStockIdGetResultCouponDisplayInfo
    notify_config: ProductCouponIdStocksStockIdGetResultNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponIdStocksStockIdGetResultSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[
        ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksStockIdPatchBodyNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksStockIdPatchBody(TypedDict):
    """修改商品券指定批次"""

    brand_id: str
    out_request_no: str
    remark: NotRequired[str]
    usage_rule_display_info: NotRequired[ProductCouponIdStocksStockIdPatchBodyUsageRuleDisplayInfo]
    coupon_display_info: NotRequired[ProductCouponIdStocksStockIdPatchBodyCouponDisplayInfo]
    notify_config: NotRequired[ProductCouponIdStocksStockIdPatchBodyNotifyConfig]
    store_scope: NotRequired[Literal["NONE", "ALL", "SPECIFIC"] | str]


class ProductCouponIdStocksStockIdPatchResultCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponIdStocksStockIdPatchResultStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksStockIdPatchResultSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksStockIdPatchResultSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksStockIdPatchResultSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponIdStocksStockIdPatchResultSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdStocksStockIdPatchResultSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponIdStocksStockIdPatchResultSingleUsageRuleExchangeCoupon]


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksStockIdPatchResultSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[
        list[ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleDiscountCouponList]
    ]
    exchange_coupon_list: NotRequired[
        list[ProductCouponIdStocksStockIdPatchResultSequentialUsageRuleExchangeCouponList]
    ]
    special_first: NotRequired[bool]


class ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksStockIdPatchResultCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[
        ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[ProductCouponIdStocksStockIdPatchResultCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksStockIdPatchResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksStockIdPatchResultSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponIdStocksStockIdPatchResult(TypedDict):
    """修改商品券指定批次"""

    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponIdStocksStockIdPatchResultCouponCodeCountInfo]
    stock_send_rule: ProductCouponIdStocksStockIdPatchResultStockSendRule
    single_usage_rule: NotRequired[ProductCouponIdStocksStockIdPatchResultSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponIdStocksStockIdPatchResultSequentialUsageRule]
    usage_rule_display_info: ProductCouponIdStocksStockIdPatchResultUsageRuleDisplayInfo
    coupon_display_info: ProductCouponIdStocksStockIdPatchResultCouponDisplayInfo
    notify_config: ProductCouponIdStocksStockIdPatchResultNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponIdStocksStockIdPatchResultSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class StockIdUpdateBudgetPostBody(TypedDict):
    """修改商品券批次发放预算"""

    brand_id: str
    out_request_no: str
    update_mode: Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"] | str
    current_max_count: NotRequired[int]
    target_max_count: NotRequired[int]
    current_max_count_per_day: NotRequired[int]
    target_max_count_per_day: NotRequired[int]


class StockIdUpdateBudgetPostResultCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class StockIdUpdateBudgetPostResultStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class StockIdUpdateBudgetPostResultSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class StockIdUpdateBudgetPostResultSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class StockIdUpdateBudgetPostResultSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class StockIdUpdateBudgetPostResultSingleUsageRule(TypedDict):
    coupon_available_period: StockIdUpdateBudgetPostResultSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[StockIdUpdateBudgetPostResultSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[StockIdUpdateBudgetPostResultSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[StockIdUpdateBudgetPostResultSingleUsageRuleExchangeCoupon]


class StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class StockIdUpdateBudgetPostResultSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class StockIdUpdateBudgetPostResultSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class StockIdUpdateBudgetPostResultSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class StockIdUpdateBudgetPostResultSequentialUsageRule(TypedDict):
    coupon_available_period: StockIdUpdateBudgetPostResultSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[StockIdUpdateBudgetPostResultSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[StockIdUpdateBudgetPostResultSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[StockIdUpdateBudgetPostResultSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class StockIdUpdateBudgetPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class StockIdUpdateBudgetPostResultUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[StockIdUpdateBudgetPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class StockIdUpdateBudgetPostResultCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[StockIdUpdateBudgetPostResultCouponDisplayInfoEntranceFinder]


class StockIdUpdateBudgetPostResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class StockIdUpdateBudgetPostResultSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class StockIdUpdateBudgetPostResult(TypedDict):
    """修改商品券批次发放预算"""

    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[StockIdUpdateBudgetPostResultCouponCodeCountInfo]
    stock_send_rule: StockIdUpdateBudgetPostResultStockSendRule
    single_usage_rule: NotRequired[StockIdUpdateBudgetPostResultSingleUsageRule]
    sequential_usage_rule: NotRequired[StockIdUpdateBudgetPostResultSequentialUsageRule]
    usage_rule_display_info: StockIdUpdateBudgetPostResultUsageRuleDisplayInfo
    coupon_display_info: StockIdUpdateBudgetPostResultCouponDisplayInfo
    notify_config: StockIdUpdateBudgetPostResultNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: StockIdUpdateBudgetPostResultSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class UploadCouponCodesPostBody(TypedDict):
    """预上传券Code"""

    brand_id: str
    out_request_no: str
    code_list: list[str]


class UploadCouponCodesPostResult(TypedDict):
    """预上传券Code"""

    total_count: int
    success_code_list: NotRequired[list[str]]
    failed_code_list: NotRequired[list[str]]
    already_exist_code_list: NotRequired[list[str]]
    duplicate_code_list: NotRequired[list[str]]


class ProductCouponIdStocksGetParams(TypedDict):
    """查询商品券批次列表"""

    state: NotRequired[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str]
    page_size: NotRequired[int]
    page_token: NotRequired[str]
    brand_id: str


class ProductCouponIdStocksGetResultStockListCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponIdStocksGetResultStockListStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksGetResultStockListSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksGetResultStockListSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksGetResultStockListSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksGetResultStockListSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksGetResultStockListSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponIdStocksGetResultStockListSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdStocksGetResultStockListSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponIdStocksGetResultStockListSingleUsageRuleExchangeCoupon]


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksGetResultStockListSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksGetResultStockListSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksGetResultStockListSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponIdStocksGetResultStockListSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[
        list[ProductCouponIdStocksGetResultStockListSequentialUsageRuleDiscountCouponList]
    ]
    exchange_coupon_list: NotRequired[
        list[ProductCouponIdStocksGetResultStockListSequentialUsageRuleExchangeCouponList]
    ]
    special_first: NotRequired[bool]


class ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksGetResultStockListCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[
        ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[ProductCouponIdStocksGetResultStockListCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksGetResultStockListNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksGetResultStockListSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponIdStocksGetResultStockList(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponIdStocksGetResultStockListCouponCodeCountInfo]
    stock_send_rule: ProductCouponIdStocksGetResultStockListStockSendRule
    single_usage_rule: NotRequired[ProductCouponIdStocksGetResultStockListSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponIdStocksGetResultStockListSequentialUsageRule]
    usage_rule_display_info: ProductCouponIdStocksGetResultStockListUsageRuleDisplayInfo
    coupon_display_info: ProductCouponIdStocksGetResultStockListCouponDisplayInfo
    notify_config: ProductCouponIdStocksGetResultStockListNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponIdStocksGetResultStockListSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponIdStocksGetResult(TypedDict):
    """查询商品券批次列表"""

    total_count: int
    next_page_token: NotRequired[str]
    stock_list: NotRequired[list[ProductCouponIdStocksGetResultStockList]]


class ProductCouponIdStocksPostBodyStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]
    available_seconds: NotRequired[int]


class ProductCouponIdStocksPostBodyStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksPostBodyStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksPostBodyStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksPostBodyStockSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksPostBodyStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponIdStocksPostBodyStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdStocksPostBodyStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponIdStocksPostBodyStockSingleUsageRuleExchangeCoupon]


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksPostBodyStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksPostBodyStockSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksPostBodyStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponIdStocksPostBodyStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ProductCouponIdStocksPostBodyStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ProductCouponIdStocksPostBodyStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksPostBodyStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[ProductCouponIdStocksPostBodyStockCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksPostBodyStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksPostBodyStock(TypedDict):
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    stock_send_rule: ProductCouponIdStocksPostBodyStockStockSendRule
    single_usage_rule: NotRequired[ProductCouponIdStocksPostBodyStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponIdStocksPostBodyStockSequentialUsageRule]
    usage_rule_display_info: ProductCouponIdStocksPostBodyStockUsageRuleDisplayInfo
    coupon_display_info: ProductCouponIdStocksPostBodyStockCouponDisplayInfo
    notify_config: ProductCouponIdStocksPostBodyStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str


class ProductCouponIdStocksPostBody(TypedDict):
    """添加商品券批次"""

    brand_id: str
    out_request_no: str
    stock: ProductCouponIdStocksPostBodyStock


class ProductCouponIdStocksPostResultCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponIdStocksPostResultStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksPostResultSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksPostResultSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksPostResultSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksPostResultSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksPostResultSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponIdStocksPostResultSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponIdStocksPostResultSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponIdStocksPostResultSingleUsageRuleExchangeCoupon]


class ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponIdStocksPostResultSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponIdStocksPostResultSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponIdStocksPostResultSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponIdStocksPostResultSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponIdStocksPostResultSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponIdStocksPostResultSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ProductCouponIdStocksPostResultSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ProductCouponIdStocksPostResultSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ProductCouponIdStocksPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponIdStocksPostResultUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponIdStocksPostResultUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]


class ProductCouponIdStocksPostResultCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponIdStocksPostResultCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponIdStocksPostResultCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponIdStocksPostResultCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponIdStocksPostResultCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[ProductCouponIdStocksPostResultCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[ProductCouponIdStocksPostResultCouponDisplayInfoEntranceFinder]


class ProductCouponIdStocksPostResultNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponIdStocksPostResultSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponIdStocksPostResult(TypedDict):
    """添加商品券批次"""

    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponIdStocksPostResultCouponCodeCountInfo]
    stock_send_rule: ProductCouponIdStocksPostResultStockSendRule
    single_usage_rule: NotRequired[ProductCouponIdStocksPostResultSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponIdStocksPostResultSequentialUsageRule]
    usage_rule_display_info: ProductCouponIdStocksPostResultUsageRuleDisplayInfo
    coupon_display_info: ProductCouponIdStocksPostResultCouponDisplayInfo
    notify_config: ProductCouponIdStocksPostResultNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponIdStocksPostResultSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponsPostBodySingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostBodySingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostBodySingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponsPostBodySingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponsPostBodySingleUsageInfoDiscountCoupon]


class ProductCouponsPostBodySequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponsPostBodyDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponsPostBodyDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponsPostBodyDisplayInfoComboPackageListChoiceList]


class ProductCouponsPostBodyDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponsPostBodyDisplayInfoComboPackageList]]


class ProductCouponsPostBodyStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]
    available_seconds: NotRequired[int]


class ProductCouponsPostBodyStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostBodyStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostBodyStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponsPostBodyStockSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostBodyStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponsPostBodyStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponsPostBodyStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponsPostBodyStockSingleUsageRuleExchangeCoupon]


class ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponsPostBodyStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostBodyStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostBodyStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponsPostBodyStockSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostBodyStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponsPostBodyStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ProductCouponsPostBodyStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ProductCouponsPostBodyStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ProductCouponsPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponsPostBodyStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[ProductCouponsPostBodyStockUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponsPostBodyStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: NotRequired[str]


class ProductCouponsPostBodyStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponsPostBodyStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponsPostBodyStockCouponDisplayInfo(TypedDict):
    code_display_mode: Literal["INVISIBLE", "BARCODE", "QRCODE"] | str
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponsPostBodyStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[ProductCouponsPostBodyStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[ProductCouponsPostBodyStockCouponDisplayInfoEntranceFinder]


class ProductCouponsPostBodyStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponsPostBodyStock(TypedDict):
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    stock_send_rule: ProductCouponsPostBodyStockStockSendRule
    single_usage_rule: NotRequired[ProductCouponsPostBodyStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponsPostBodyStockSequentialUsageRule]
    usage_rule_display_info: ProductCouponsPostBodyStockUsageRuleDisplayInfo
    coupon_display_info: ProductCouponsPostBodyStockCouponDisplayInfo
    notify_config: ProductCouponsPostBodyStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str


class ProductCouponsPostBody(TypedDict):
    """创建商品券"""

    brand_id: str
    out_request_no: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponsPostBodySingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponsPostBodySequentialUsageInfo]
    display_info: ProductCouponsPostBodyDisplayInfo
    out_product_no: NotRequired[str]
    stock: ProductCouponsPostBodyStock


class ProductCouponsPostResultSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostResultSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostResultSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponsPostResultSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponsPostResultSingleUsageInfoDiscountCoupon]


class ProductCouponsPostResultSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponsPostResultDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponsPostResultDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponsPostResultDisplayInfoComboPackageListChoiceList]


class ProductCouponsPostResultDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ProductCouponsPostResultDisplayInfoComboPackageList]]


class ProductCouponsPostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponsPostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponsPostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponsPostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponsPostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponsPostResultStockSingleUsageRuleExchangeCoupon]


class ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ProductCouponsPostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponsPostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponsPostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponsPostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ProductCouponsPostResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ProductCouponsPostResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ProductCouponsPostResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ProductCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponsPostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[ProductCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponsPostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponsPostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ProductCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[ProductCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[ProductCouponsPostResultStockCouponDisplayInfoEntranceFinder]


class ProductCouponsPostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponsPostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponsPostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    stock_send_rule: ProductCouponsPostResultStockStockSendRule
    single_usage_rule: NotRequired[ProductCouponsPostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponsPostResultStockSequentialUsageRule]
    usage_rule_display_info: ProductCouponsPostResultStockUsageRuleDisplayInfo
    coupon_display_info: ProductCouponsPostResultStockCouponDisplayInfo
    notify_config: ProductCouponsPostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponsPostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponsPostResult(TypedDict):
    """创建商品券"""

    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponsPostResultSingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponsPostResultSequentialUsageInfo]
    display_info: ProductCouponsPostResultDisplayInfo
    out_product_no: NotRequired[str]
    stock: ProductCouponsPostResultStock


class UserCouponBundleIdDeactivatePostBody(TypedDict):
    """失效用户商品券组"""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: str
    out_request_no: str
    deactivate_reason: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo(
    TypedDict
):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListUserProductCouponBundleInfo(TypedDict):
    user_coupon_bundle_id: str
    user_coupon_bundle_index: int
    total_count: int
    used_count: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon
    ]
    discount_coupon: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo(TypedDict):
    count: int
    interval_days: NotRequired[int]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList(
    TypedDict
):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[
        list[UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfoComboPackageList]
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "PROGRESSIVE_BUNDLE"] | str
    single_usage_info: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponSingleUsageInfo
    ]
    progressive_bundle_usage_info: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo
    ]
    display_info: UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod(
    TypedDict
):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon(
    TypedDict
):
    threshold: int
    percent_off: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon(
    TypedDict
):
    threshold: int
    exchange_price: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: (
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod
    )
    normal_coupon: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon
    ]
    discount_coupon: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon
    ]
    exchange_coupon: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo(
    TypedDict
):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount(
    TypedDict
):
    appid: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram
    ]
    entrance_official_account: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder
    ]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class UserCouponBundleIdDeactivatePostResultUserProductCouponListStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    coupon_code_count_info: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponCodeCountInfo
    ]
    stock_send_rule: UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockSendRule
    progressive_bundle_usage_rule: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListStockProgressiveBundleUsageRule
    ]
    stock_bundle_info: NotRequired[UserCouponBundleIdDeactivatePostResultUserProductCouponListStockStockBundleInfo]
    usage_rule_display_info: UserCouponBundleIdDeactivatePostResultUserProductCouponListStockUsageRuleDisplayInfo
    coupon_display_info: UserCouponBundleIdDeactivatePostResultUserProductCouponListStockCouponDisplayInfo
    notify_config: UserCouponBundleIdDeactivatePostResultUserProductCouponListStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: UserCouponBundleIdDeactivatePostResultUserProductCouponListStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfoMemberTagInfo(TypedDict):
    member_card_id: str


class UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal["MEMBER"] | str]]
    member_tag_info: NotRequired[UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfoMemberTagInfo]


class UserCouponBundleIdDeactivatePostResultUserProductCouponList(TypedDict):
    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    progressive_bundle_usage_detail: NotRequired[
        UserCouponBundleIdDeactivatePostResultUserProductCouponListProgressiveBundleUsageDetail
    ]
    user_product_coupon_bundle_info: (
        UserCouponBundleIdDeactivatePostResultUserProductCouponListUserProductCouponBundleInfo
    )
    product_coupon: UserCouponBundleIdDeactivatePostResultUserProductCouponListProductCoupon
    stock: UserCouponBundleIdDeactivatePostResultUserProductCouponListStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    coupon_tag_info: NotRequired[UserCouponBundleIdDeactivatePostResultUserProductCouponListCouponTagInfo]
    brand_id: str


class UserCouponBundleIdDeactivatePostResult(TypedDict):
    """失效用户商品券组"""

    user_coupon_bundle_id: str
    user_product_coupon_list: list[UserCouponBundleIdDeactivatePostResultUserProductCouponList]


class CouponBundlesPostBodyCouponTagInfoMemberTagInfo(TypedDict):
    member_card_id: str


class CouponBundlesPostBodyCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[str]]
    member_tag_info: NotRequired[CouponBundlesPostBodyCouponTagInfoMemberTagInfo]


class CouponBundlesPostBody(TypedDict):
    """向用户发放商品券批次组"""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: str
    send_request_no: str
    attach: NotRequired[str]
    coupon_tag_info: NotRequired[CouponBundlesPostBodyCouponTagInfo]


class CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListUserProductCouponBundleInfo(TypedDict):
    user_coupon_bundle_id: str
    user_coupon_bundle_index: int
    total_count: int
    used_count: int


class CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon]


class CouponBundlesPostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo(TypedDict):
    count: int
    interval_days: NotRequired[int]


class CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList]


class CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[
        list[CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfoComboPackageList]
    ]


class CouponBundlesPostResultUserProductCouponListProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "PROGRESSIVE_BUNDLE"] | str
    single_usage_info: NotRequired[CouponBundlesPostResultUserProductCouponListProductCouponSingleUsageInfo]
    progressive_bundle_usage_info: NotRequired[
        CouponBundlesPostResultUserProductCouponListProductCouponProgressiveBundleUsageInfo
    ]
    display_info: CouponBundlesPostResultUserProductCouponListProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class CouponBundlesPostResultUserProductCouponListStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: (
        CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod
    )
    normal_coupon: NotRequired[CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleDiscountCoupon
    ]
    exchange_coupon: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon
    ]


class CouponBundlesPostResultUserProductCouponListStockStockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int


class CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram
    ]
    entrance_official_account: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfoEntranceFinder]


class CouponBundlesPostResultUserProductCouponListStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class CouponBundlesPostResultUserProductCouponListStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class CouponBundlesPostResultUserProductCouponListStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"] | str
    coupon_code_count_info: NotRequired[CouponBundlesPostResultUserProductCouponListStockCouponCodeCountInfo]
    stock_send_rule: CouponBundlesPostResultUserProductCouponListStockStockSendRule
    progressive_bundle_usage_rule: NotRequired[
        CouponBundlesPostResultUserProductCouponListStockProgressiveBundleUsageRule
    ]
    stock_bundle_info: NotRequired[CouponBundlesPostResultUserProductCouponListStockStockBundleInfo]
    usage_rule_display_info: CouponBundlesPostResultUserProductCouponListStockUsageRuleDisplayInfo
    coupon_display_info: CouponBundlesPostResultUserProductCouponListStockCouponDisplayInfo
    notify_config: CouponBundlesPostResultUserProductCouponListStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: CouponBundlesPostResultUserProductCouponListStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class CouponBundlesPostResultUserProductCouponListCouponTagInfoMemberTagInfo(TypedDict):
    member_card_id: str


class CouponBundlesPostResultUserProductCouponListCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal["MEMBER"] | str]]
    member_tag_info: NotRequired[CouponBundlesPostResultUserProductCouponListCouponTagInfoMemberTagInfo]


class CouponBundlesPostResultUserProductCouponList(TypedDict):
    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    progressive_bundle_usage_detail: NotRequired[
        CouponBundlesPostResultUserProductCouponListProgressiveBundleUsageDetail
    ]
    user_product_coupon_bundle_info: CouponBundlesPostResultUserProductCouponListUserProductCouponBundleInfo
    product_coupon: CouponBundlesPostResultUserProductCouponListProductCoupon
    stock: CouponBundlesPostResultUserProductCouponListStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    coupon_tag_info: NotRequired[CouponBundlesPostResultUserProductCouponListCouponTagInfo]
    brand_id: str


class CouponBundlesPostResult(TypedDict):
    """向用户发放商品券批次组"""

    user_coupon_bundle_id: str
    user_product_coupon_list: list[CouponBundlesPostResultUserProductCouponList]


class ConfirmPostBody(TypedDict):
    """确认发放用户商品券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: str
    out_request_no: str


class ConfirmPostResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ConfirmPostResultSingleUsageDetailAssociatedPayScoreOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ConfirmPostResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[ConfirmPostResultSingleUsageDetailAssociatedOrderInfo]
    associated_pay_score_order_info: NotRequired[ConfirmPostResultSingleUsageDetailAssociatedPayScoreOrderInfo]
    saved_amount: NotRequired[int]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class ConfirmPostResultProgressiveBundleUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ConfirmPostResultProgressiveBundleUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[ConfirmPostResultProgressiveBundleUsageDetailDetailItemListAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class ConfirmPostResultProgressiveBundleUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[ConfirmPostResultProgressiveBundleUsageDetailDetailItemList]]


class ConfirmPostResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ConfirmPostResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ConfirmPostResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ConfirmPostResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ConfirmPostResultProductCouponSingleUsageInfoDiscountCoupon]


class ConfirmPostResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ConfirmPostResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ConfirmPostResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ConfirmPostResultProductCouponDisplayInfoComboPackageListChoiceList]


class ConfirmPostResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ConfirmPostResultProductCouponDisplayInfoComboPackageList]]


class ConfirmPostResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ConfirmPostResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[ConfirmPostResultProductCouponSequentialUsageInfo]
    display_info: ConfirmPostResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class ConfirmPostResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ConfirmPostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ConfirmPostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ConfirmPostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ConfirmPostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ConfirmPostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: ConfirmPostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ConfirmPostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ConfirmPostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ConfirmPostResultStockSingleUsageRuleExchangeCoupon]


class ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class ConfirmPostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ConfirmPostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ConfirmPostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ConfirmPostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: ConfirmPostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[ConfirmPostResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[ConfirmPostResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[ConfirmPostResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class ConfirmPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ConfirmPostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[ConfirmPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ConfirmPostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ConfirmPostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ConfirmPostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ConfirmPostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[ConfirmPostResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[ConfirmPostResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[ConfirmPostResultStockCouponDisplayInfoEntranceFinder]


class ConfirmPostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ConfirmPostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ConfirmPostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ConfirmPostResultStockCouponCodeCountInfo]
    stock_send_rule: ConfirmPostResultStockStockSendRule
    single_usage_rule: NotRequired[ConfirmPostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ConfirmPostResultStockSequentialUsageRule]
    usage_rule_display_info: ConfirmPostResultStockUsageRuleDisplayInfo
    coupon_display_info: ConfirmPostResultStockCouponDisplayInfo
    notify_config: ConfirmPostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ConfirmPostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ConfirmPostResult(TypedDict):
    """确认发放用户商品券"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[ConfirmPostResultSingleUsageDetail]
    progressive_bundle_usage_detail: NotRequired[ConfirmPostResultProgressiveBundleUsageDetail]
    product_coupon: ConfirmPostResultProductCoupon
    stock: ConfirmPostResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class CouponCodeDeactivatePostBody(TypedDict):
    """失效用户商品券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: str
    out_request_no: str
    deactivate_reason: str


class CouponCodeDeactivatePostResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeDeactivatePostResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponCodeDeactivatePostResultSingleUsageDetailAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class CouponCodeDeactivatePostResultSequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[CouponCodeDeactivatePostResultSequentialUsageDetailDetailItemList]]


class CouponCodeDeactivatePostResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeDeactivatePostResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeDeactivatePostResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[CouponCodeDeactivatePostResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[CouponCodeDeactivatePostResultProductCouponSingleUsageInfoDiscountCoupon]


class CouponCodeDeactivatePostResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageListChoiceList]


class CouponCodeDeactivatePostResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[CouponCodeDeactivatePostResultProductCouponDisplayInfoComboPackageList]]


class CouponCodeDeactivatePostResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[CouponCodeDeactivatePostResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[CouponCodeDeactivatePostResultProductCouponSequentialUsageInfo]
    display_info: CouponCodeDeactivatePostResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class CouponCodeDeactivatePostResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class CouponCodeDeactivatePostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeDeactivatePostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeDeactivatePostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeDeactivatePostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeDeactivatePostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: CouponCodeDeactivatePostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[CouponCodeDeactivatePostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[CouponCodeDeactivatePostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponCodeDeactivatePostResultStockSingleUsageRuleExchangeCoupon]


class CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeDeactivatePostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeDeactivatePostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeDeactivatePostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeDeactivatePostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: CouponCodeDeactivatePostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[CouponCodeDeactivatePostResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[CouponCodeDeactivatePostResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[CouponCodeDeactivatePostResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class CouponCodeDeactivatePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeDeactivatePostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        CouponCodeDeactivatePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponCodeDeactivatePostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[CouponCodeDeactivatePostResultStockCouponDisplayInfoEntranceFinder]


class CouponCodeDeactivatePostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class CouponCodeDeactivatePostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class CouponCodeDeactivatePostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[CouponCodeDeactivatePostResultStockCouponCodeCountInfo]
    stock_send_rule: CouponCodeDeactivatePostResultStockStockSendRule
    single_usage_rule: NotRequired[CouponCodeDeactivatePostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[CouponCodeDeactivatePostResultStockSequentialUsageRule]
    usage_rule_display_info: CouponCodeDeactivatePostResultStockUsageRuleDisplayInfo
    coupon_display_info: CouponCodeDeactivatePostResultStockCouponDisplayInfo
    notify_config: CouponCodeDeactivatePostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: CouponCodeDeactivatePostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class CouponCodeDeactivatePostResult(TypedDict):
    """失效用户商品券"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[CouponCodeDeactivatePostResultSingleUsageDetail]
    sequential_usage_detail: NotRequired[CouponCodeDeactivatePostResultSequentialUsageDetail]
    product_coupon: CouponCodeDeactivatePostResultProductCoupon
    stock: CouponCodeDeactivatePostResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class CouponsCouponCodeGetParams(TypedDict):
    """查询用户商品券详情"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: str


class CouponsCouponCodeGetResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponsCouponCodeGetResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponsCouponCodeGetResultSingleUsageDetailAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class CouponsCouponCodeGetResultSequentialUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponsCouponCodeGetResultSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponsCouponCodeGetResultSequentialUsageDetailDetailItemListAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class CouponsCouponCodeGetResultSequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[CouponsCouponCodeGetResultSequentialUsageDetailDetailItemList]]


class CouponsCouponCodeGetResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponsCouponCodeGetResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponsCouponCodeGetResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[CouponsCouponCodeGetResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[CouponsCouponCodeGetResultProductCouponSingleUsageInfoDiscountCoupon]


class CouponsCouponCodeGetResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageListChoiceList]


class CouponsCouponCodeGetResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[CouponsCouponCodeGetResultProductCouponDisplayInfoComboPackageList]]


class CouponsCouponCodeGetResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[CouponsCouponCodeGetResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[CouponsCouponCodeGetResultProductCouponSequentialUsageInfo]
    display_info: CouponsCouponCodeGetResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class CouponsCouponCodeGetResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class CouponsCouponCodeGetResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponsCouponCodeGetResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponsCouponCodeGetResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponsCouponCodeGetResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class CouponsCouponCodeGetResultStockSingleUsageRule(TypedDict):
    coupon_available_period: CouponsCouponCodeGetResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[CouponsCouponCodeGetResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[CouponsCouponCodeGetResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponsCouponCodeGetResultStockSingleUsageRuleExchangeCoupon]


class CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponsCouponCodeGetResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class CouponsCouponCodeGetResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class CouponsCouponCodeGetResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class CouponsCouponCodeGetResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: CouponsCouponCodeGetResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[CouponsCouponCodeGetResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[CouponsCouponCodeGetResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[CouponsCouponCodeGetResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class CouponsCouponCodeGetResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponsCouponCodeGetResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        CouponsCouponCodeGetResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponsCouponCodeGetResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[CouponsCouponCodeGetResultStockCouponDisplayInfoEntranceFinder]


class CouponsCouponCodeGetResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class CouponsCouponCodeGetResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class CouponsCouponCodeGetResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[CouponsCouponCodeGetResultStockCouponCodeCountInfo]
    stock_send_rule: CouponsCouponCodeGetResultStockStockSendRule
    single_usage_rule: NotRequired[CouponsCouponCodeGetResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[CouponsCouponCodeGetResultStockSequentialUsageRule]
    usage_rule_display_info: CouponsCouponCodeGetResultStockUsageRuleDisplayInfo
    coupon_display_info: CouponsCouponCodeGetResultStockCouponDisplayInfo
    notify_config: CouponsCouponCodeGetResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: CouponsCouponCodeGetResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class CouponsCouponCodeGetResult(TypedDict):
    """查询用户商品券详情"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[CouponsCouponCodeGetResultSingleUsageDetail]
    sequential_usage_detail: NotRequired[CouponsCouponCodeGetResultSequentialUsageDetail]
    product_coupon: CouponsCouponCodeGetResultProductCoupon
    stock: CouponsCouponCodeGetResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class CouponCodeReturnPostBody(TypedDict):
    """退券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: str
    out_request_no: str
    sequential_coupon_index: NotRequired[int]


class CouponCodeReturnPostResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeReturnPostResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponCodeReturnPostResultSingleUsageDetailAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class CouponCodeReturnPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeReturnPostResultSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponCodeReturnPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class CouponCodeReturnPostResultSequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[CouponCodeReturnPostResultSequentialUsageDetailDetailItemList]]


class CouponCodeReturnPostResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeReturnPostResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeReturnPostResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[CouponCodeReturnPostResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[CouponCodeReturnPostResultProductCouponSingleUsageInfoDiscountCoupon]


class CouponCodeReturnPostResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageListChoiceList]


class CouponCodeReturnPostResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[CouponCodeReturnPostResultProductCouponDisplayInfoComboPackageList]]


class CouponCodeReturnPostResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[CouponCodeReturnPostResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[CouponCodeReturnPostResultProductCouponSequentialUsageInfo]
    display_info: CouponCodeReturnPostResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class CouponCodeReturnPostResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class CouponCodeReturnPostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeReturnPostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeReturnPostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeReturnPostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeReturnPostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: CouponCodeReturnPostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[CouponCodeReturnPostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[CouponCodeReturnPostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponCodeReturnPostResultStockSingleUsageRuleExchangeCoupon]


class CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeReturnPostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeReturnPostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeReturnPostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeReturnPostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: CouponCodeReturnPostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[CouponCodeReturnPostResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[CouponCodeReturnPostResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[CouponCodeReturnPostResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class CouponCodeReturnPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeReturnPostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        CouponCodeReturnPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class CouponCodeReturnPostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class CouponCodeReturnPostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class CouponCodeReturnPostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponCodeReturnPostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[CouponCodeReturnPostResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[CouponCodeReturnPostResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[CouponCodeReturnPostResultStockCouponDisplayInfoEntranceFinder]


class CouponCodeReturnPostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class CouponCodeReturnPostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class CouponCodeReturnPostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[CouponCodeReturnPostResultStockCouponCodeCountInfo]
    stock_send_rule: CouponCodeReturnPostResultStockStockSendRule
    single_usage_rule: NotRequired[CouponCodeReturnPostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[CouponCodeReturnPostResultStockSequentialUsageRule]
    usage_rule_display_info: CouponCodeReturnPostResultStockUsageRuleDisplayInfo
    coupon_display_info: CouponCodeReturnPostResultStockCouponDisplayInfo
    notify_config: CouponCodeReturnPostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: CouponCodeReturnPostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class CouponCodeReturnPostResult(TypedDict):
    """退券"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[CouponCodeReturnPostResultSingleUsageDetail]
    sequential_usage_detail: NotRequired[CouponCodeReturnPostResultSequentialUsageDetail]
    product_coupon: CouponCodeReturnPostResultProductCoupon
    stock: CouponCodeReturnPostResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class CouponCodeUsePostBodyAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeUsePostBodyAssociatedPayScoreOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeUsePostBody(TypedDict):
    """核销用户商品券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: str
    use_time: str
    associated_order_info: CouponCodeUsePostBodyAssociatedOrderInfo
    out_request_no: str
    sequential_coupon_index: NotRequired[int]
    store_id: NotRequired[str]
    associated_pay_score_order_info: NotRequired[CouponCodeUsePostBodyAssociatedPayScoreOrderInfo]
    saved_amount: NotRequired[int]


class CouponCodeUsePostResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeUsePostResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponCodeUsePostResultSingleUsageDetailAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class CouponCodeUsePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class CouponCodeUsePostResultSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[CouponCodeUsePostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class CouponCodeUsePostResultSequentialUsageDetail(TypedDict):
    total_count: int
    used_count: int
    detail_item_list: NotRequired[list[CouponCodeUsePostResultSequentialUsageDetailDetailItemList]]


class CouponCodeUsePostResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeUsePostResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeUsePostResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[CouponCodeUsePostResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[CouponCodeUsePostResultProductCouponSingleUsageInfoDiscountCoupon]


class CouponCodeUsePostResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class CouponCodeUsePostResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeUsePostResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[CouponCodeUsePostResultProductCouponDisplayInfoComboPackageListChoiceList]


class CouponCodeUsePostResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[CouponCodeUsePostResultProductCouponDisplayInfoComboPackageList]]


class CouponCodeUsePostResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[CouponCodeUsePostResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[CouponCodeUsePostResultProductCouponSequentialUsageInfo]
    display_info: CouponCodeUsePostResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class CouponCodeUsePostResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class CouponCodeUsePostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeUsePostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeUsePostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeUsePostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeUsePostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: CouponCodeUsePostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[CouponCodeUsePostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[CouponCodeUsePostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[CouponCodeUsePostResultStockSingleUsageRuleExchangeCoupon]


class CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(TypedDict):
    begin_time: int
    end_time: int


class CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList]
    ]


class CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str


class CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList]
    ]


class CouponCodeUsePostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class CouponCodeUsePostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class CouponCodeUsePostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class CouponCodeUsePostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: CouponCodeUsePostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[list[CouponCodeUsePostResultStockSequentialUsageRuleNormalCouponList]]
    discount_coupon_list: NotRequired[list[CouponCodeUsePostResultStockSequentialUsageRuleDiscountCouponList]]
    exchange_coupon_list: NotRequired[list[CouponCodeUsePostResultStockSequentialUsageRuleExchangeCouponList]]
    special_first: NotRequired[bool]


class CouponCodeUsePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class CouponCodeUsePostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[CouponCodeUsePostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class CouponCodeUsePostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class CouponCodeUsePostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class CouponCodeUsePostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class CouponCodeUsePostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[CouponCodeUsePostResultStockCouponDisplayInfoEntranceMiniProgram]
    entrance_official_account: NotRequired[CouponCodeUsePostResultStockCouponDisplayInfoEntranceOfficialAccount]
    entrance_finder: NotRequired[CouponCodeUsePostResultStockCouponDisplayInfoEntranceFinder]


class CouponCodeUsePostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class CouponCodeUsePostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class CouponCodeUsePostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[CouponCodeUsePostResultStockCouponCodeCountInfo]
    stock_send_rule: CouponCodeUsePostResultStockStockSendRule
    single_usage_rule: NotRequired[CouponCodeUsePostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[CouponCodeUsePostResultStockSequentialUsageRule]
    usage_rule_display_info: CouponCodeUsePostResultStockUsageRuleDisplayInfo
    coupon_display_info: CouponCodeUsePostResultStockCouponDisplayInfo
    notify_config: CouponCodeUsePostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: CouponCodeUsePostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class CouponCodeUsePostResult(TypedDict):
    """核销用户商品券"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[CouponCodeUsePostResultSingleUsageDetail]
    sequential_usage_detail: NotRequired[CouponCodeUsePostResultSequentialUsageDetail]
    product_coupon: CouponCodeUsePostResultProductCoupon
    stock: CouponCodeUsePostResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class ProductCouponUsersOpenidCouponsGetParams(TypedDict):
    """指定券状态查询用户商品券列表"""

    product_coupon_id: NotRequired[str]
    stock_id: NotRequired[str]
    appid: str
    coupon_state: NotRequired[
        Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    ]
    page_size: NotRequired[int]
    page_token: NotRequired[str]
    brand_id: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetailAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemListAssociatedOrderInfo(
    TypedDict
):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemListAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetailDetailItemList]
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoNormalCoupon
    ]
    discount_coupon: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfoDiscountCoupon
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageListChoiceList(
    TypedDict
):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageListChoiceList
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfoComboPackageList]
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponSequentialUsageInfo
    ]
    display_info: ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]
    available_seconds: NotRequired[int]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRule(TypedDict):
    coupon_available_period: (
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleCouponAvailablePeriod
    )
    normal_coupon: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleDiscountCoupon
    ]
    exchange_coupon: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRuleExchangeCoupon
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]
    available_seconds: NotRequired[int]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRule(TypedDict):
    coupon_available_period: (
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleCouponAvailablePeriod
    )
    normal_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleNormalCouponList]
    ]
    discount_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleDiscountCouponList]
    ]
    exchange_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRuleExchangeCouponList]
    ]
    special_first: NotRequired[bool]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo(
    TypedDict
):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceMiniProgram
    ]
    entrance_official_account: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[
        ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfoEntranceFinder
    ]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponUsersOpenidCouponsGetResultUserCouponListStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponCodeCountInfo]
    stock_send_rule: ProductCouponUsersOpenidCouponsGetResultUserCouponListStockStockSendRule
    single_usage_rule: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSequentialUsageRule]
    usage_rule_display_info: ProductCouponUsersOpenidCouponsGetResultUserCouponListStockUsageRuleDisplayInfo
    coupon_display_info: ProductCouponUsersOpenidCouponsGetResultUserCouponListStockCouponDisplayInfo
    notify_config: ProductCouponUsersOpenidCouponsGetResultUserCouponListStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponUsersOpenidCouponsGetResultUserCouponListStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponUsersOpenidCouponsGetResultUserCouponList(TypedDict):
    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListSingleUsageDetail]
    sequential_usage_detail: NotRequired[ProductCouponUsersOpenidCouponsGetResultUserCouponListSequentialUsageDetail]
    product_coupon: ProductCouponUsersOpenidCouponsGetResultUserCouponListProductCoupon
    stock: ProductCouponUsersOpenidCouponsGetResultUserCouponListStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class ProductCouponUsersOpenidCouponsGetResult(TypedDict):
    """指定券状态查询用户商品券列表"""

    total_count: int
    next_page_token: NotRequired[str]
    user_coupon_list: NotRequired[list[ProductCouponUsersOpenidCouponsGetResultUserCouponList]]


class ProductCouponUsersOpenidCouponsPostBodyCouponTagInfoMemberTagInfo(TypedDict):
    member_card_id: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostBodyCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal["MEMBER"] | str]]
    member_tag_info: NotRequired[ProductCouponUsersOpenidCouponsPostBodyCouponTagInfoMemberTagInfo]


class ProductCouponUsersOpenidCouponsPostBody(TypedDict):
    """向用户发放商品券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    coupon_code: NotRequired[str]
    appid: str
    send_request_no: str
    attach: NotRequired[str]
    coupon_tag_info: NotRequired[ProductCouponUsersOpenidCouponsPostBodyCouponTagInfo]


class ProductCouponUsersOpenidCouponsPostResultSingleUsageDetailAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultSingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[ProductCouponUsersOpenidCouponsPostResultSingleUsageDetailAssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemListAssociatedOrderInfo
    ]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetailDetailItemList]]


class ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoNormalCoupon]
    discount_coupon: NotRequired[ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfoDiscountCoupon]


class ProductCouponUsersOpenidCouponsPostResultProductCouponSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]


class ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageListChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageListChoiceList]


class ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfoComboPackageList]
    ]


class ProductCouponUsersOpenidCouponsPostResultProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"] | str
    brand_id: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"] | str
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"] | str
    usage_mode: Literal["SINGLE", "SEQUENTIAL"] | str
    single_usage_info: NotRequired[ProductCouponUsersOpenidCouponsPostResultProductCouponSingleUsageInfo]
    sequential_usage_info: NotRequired[ProductCouponUsersOpenidCouponsPostResultProductCouponSequentialUsageInfo]
    display_info: ProductCouponUsersOpenidCouponsPostResultProductCouponDisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultStockCouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int


class ProductCouponUsersOpenidCouponsPostResultStockStockSendRule(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]
    available_seconds: NotRequired[int]


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleNormalCoupon(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleDiscountCoupon(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleExchangeCoupon(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleCouponAvailablePeriod
    normal_coupon: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleNormalCoupon]
    discount_coupon: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleDiscountCoupon]
    exchange_coupon: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRuleExchangeCoupon]


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList(
    TypedDict
):
    begin_time: int
    end_time: int


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod(
    TypedDict
):
    day_list: NotRequired[
        list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str]
    ]
    day_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList
        ]
    ]


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList(
    TypedDict
):
    begin_time: str
    end_time: str


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    ]
    irregular_available_period_list: NotRequired[
        list[
            ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList
        ]
    ]
    available_seconds: NotRequired[int]


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleNormalCouponList(TypedDict):
    threshold: int
    discount_amount: int


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleDiscountCouponList(TypedDict):
    threshold: int
    percent_off: int


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int


class ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleCouponAvailablePeriod
    normal_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleNormalCouponList]
    ]
    discount_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleDiscountCouponList]
    ]
    exchange_coupon_list: NotRequired[
        list[ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRuleExchangeCouponList]
    ]
    special_first: NotRequired[bool]


class ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfoCouponAvailableStoreInfo
    ]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"] | str]
    passcode_link: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str


class ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount(TypedDict):
    appid: str


class ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str


class ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"] | str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    entrance_mini_program: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceMiniProgram
    ]
    entrance_official_account: NotRequired[
        ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceOfficialAccount
    ]
    entrance_finder: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfoEntranceFinder]


class ProductCouponUsersOpenidCouponsPostResultStockNotifyConfig(TypedDict):
    notify_appid: NotRequired[str]


class ProductCouponUsersOpenidCouponsPostResultStockSentCountInfo(TypedDict):
    total_count: int
    today_count: int


class ProductCouponUsersOpenidCouponsPostResultStock(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"] | str
    coupon_code_count_info: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockCouponCodeCountInfo]
    stock_send_rule: ProductCouponUsersOpenidCouponsPostResultStockStockSendRule
    single_usage_rule: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockSingleUsageRule]
    sequential_usage_rule: NotRequired[ProductCouponUsersOpenidCouponsPostResultStockSequentialUsageRule]
    usage_rule_display_info: ProductCouponUsersOpenidCouponsPostResultStockUsageRuleDisplayInfo
    coupon_display_info: ProductCouponUsersOpenidCouponsPostResultStockCouponDisplayInfo
    notify_config: ProductCouponUsersOpenidCouponsPostResultStockNotifyConfig
    store_scope: Literal["NONE", "ALL", "SPECIFIC"] | str
    sent_count_info: ProductCouponUsersOpenidCouponsPostResultStockSentCountInfo
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str


class ProductCouponUsersOpenidCouponsPostResult(TypedDict):
    """向用户发放商品券"""

    coupon_code: str
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[ProductCouponUsersOpenidCouponsPostResultSingleUsageDetail]
    sequential_usage_detail: NotRequired[ProductCouponUsersOpenidCouponsPostResultSequentialUsageDetail]
    product_coupon: ProductCouponUsersOpenidCouponsPostResultProductCoupon
    stock: ProductCouponUsersOpenidCouponsPostResultStock
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str


class PreSendCouponPostBody(TypedDict):
    """向用户预发放商品券"""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    coupon_code: NotRequired[str]
    appid: str
    send_request_no: str
    attach: NotRequired[str]


class PreSendCouponPostResult(TypedDict):
    """向用户预发放商品券"""

    token: str


class PreSendCouponBundlePostBody(TypedDict):
    """向用户预发放商品券批次组"""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: str
    send_request_no: str
    attach: NotRequired[str]


class PreSendCouponBundlePostResult(TypedDict):
    """向用户预发放商品券批次组"""

    token: str


BuildPostHeaders = TypedDict(
    "BuildPostHeaders",
    {
        "Idempotency-Key": str,
    },
)
"""建立合作关系"""


class BuildPostBodyPartner(TypedDict):
    type: Literal["APPID", "MERCHANT"] | str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]


class BuildPostBodyAuthorizedData(TypedDict):
    business_type: Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"] | str
    stock_id: NotRequired[str]


class BuildPostBody(TypedDict):
    """建立合作关系"""

    partner: BuildPostBodyPartner
    authorized_data: BuildPostBodyAuthorizedData


class BuildPostResultPartner(TypedDict):
    type: Literal["APPID", "MERCHANT"] | str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]


class BuildPostResultAuthorizedData(TypedDict):
    business_type: Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"] | str
    stock_id: NotRequired[str]


class BuildPostResult(TypedDict):
    """建立合作关系"""

    partner: BuildPostResultPartner
    authorized_data: BuildPostResultAuthorizedData
    state: Literal["ESTABLISHED", "TERMINATED"] | str
    build_time: str
    create_time: str
    update_time: str


class PartnershipsGetParams(TypedDict):
    """查询合作关系列表"""

    partner: NotRequired[str]  # JSON, as text
    authorized_data: NotRequired[str]  # JSON, as text
    limit: NotRequired[int]
    offset: NotRequired[int]


class PartnershipsGetResultDataPartner(TypedDict):
    type: str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]


class PartnershipsGetResultDataAuthorizedData(TypedDict):
    business_type: str
    stock_id: NotRequired[str]


class PartnershipsGetResultData(TypedDict):
    partner: PartnershipsGetResultDataPartner
    authorized_data: PartnershipsGetResultDataAuthorizedData
    build_time: str
    terminate_time: NotRequired[str]
    create_time: str
    update_time: str


class PartnershipsGetResult(TypedDict):
    """查询合作关系列表"""

    data: NotRequired[list[PartnershipsGetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


PartnershipsTerminatePostHeaders = TypedDict(
    "PartnershipsTerminatePostHeaders",
    {
        "Idempotency-Key": str,
    },
)
"""终止合作关系"""


class PartnershipsTerminatePostBodyPartner(TypedDict):
    type: Literal["APPID", "MERCHANT"] | str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]


class PartnershipsTerminatePostBodyAuthorizedData(TypedDict):
    business_type: Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"] | str
    stock_id: NotRequired[str]


class PartnershipsTerminatePostBody(TypedDict):
    """终止合作关系"""

    partner: PartnershipsTerminatePostBodyPartner
    authorized_data: PartnershipsTerminatePostBodyAuthorizedData


class PartnershipsTerminatePostResult(TypedDict):
    """终止合作关系"""

    terminate_time: str


class PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableDayTime(TypedDict):
    begin_day_time: NotRequired[str]
    end_day_time: NotRequired[str]


class PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriods(TypedDict):
    available_time: NotRequired[
        list[PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableTime]
    ]
    available_day_time: NotRequired[
        list[PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriodsAvailableDayTime]
    ]


class PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfo(TypedDict):
    activity_name: str
    activity_second_title: str
    merchant_logo_url: str
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    available_periods: NotRequired[PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfoAvailablePeriods]
    out_request_no: str
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentModePaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal["CFT", "SPECIFIC_BANK_CARD"] | str]
    bank_abbreviation: NotRequired[str]


class PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[Literal["APP_SCENE"] | str]]
    payment_method_information: NotRequired[
        PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentModePaymentMethodInformation
    ]


class PaygiftactivityActivitiesActivityIdGetResultAdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal["BUSIFAVOR"] | str]
    merchant_member_appid: NotRequired[str]
    payment_mode: NotRequired[PaygiftactivityActivitiesActivityIdGetResultAdvancedSettingPaymentMode]
    goods_tags: NotRequired[list[str]]


class PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRuleAwardList(TypedDict):
    stock_id: NotRequired[str]
    original_image_url: NotRequired[str]
    thumbnail_url: NotRequired[str]


class PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"] | str
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"] | str
    transaction_amount_minimum: int
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"] | str
    award_list: NotRequired[list[PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRuleAwardList]]


class PaygiftactivityActivitiesActivityIdGetResultAwardSendRule(TypedDict):
    full_send_rule: NotRequired[PaygiftactivityActivitiesActivityIdGetResultAwardSendRuleFullSendRule]


class PaygiftactivityActivitiesActivityIdGetResult(TypedDict):
    """查询活动详情接口"""

    activity_id: NotRequired[str]
    activity_type: NotRequired[Literal["FULL_SEND_ACT_TYPE", "STEP_SEND_ACT_TYPE", "SPECIFIC_SEND_ACT_TYPE"] | str]
    activity_status: NotRequired[
        Literal[
            "CREATE_ACT_STATUS",
            "ONGOING_ACT_STATUS",
            "TERMINATE_ACT_STATUS",
            "STOP_ACT_STATUS",
            "OVER_TIME_ACT_STATUS",
            "CREATE_ACT_FAILED",
        ]
        | str
    ]
    creator_merchant_id: NotRequired[str]
    belong_merchant_id: NotRequired[str]
    pause_time: NotRequired[str]
    recovery_time: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    activity_base_info: PaygiftactivityActivitiesActivityIdGetResultActivityBaseInfo
    advanced_setting: NotRequired[PaygiftactivityActivitiesActivityIdGetResultAdvancedSetting]
    award_send_rule: PaygiftactivityActivitiesActivityIdGetResultAwardSendRule


class GoodsGetParams(TypedDict):
    """查询活动指定商品列表"""

    offset: NotRequired[int]
    limit: NotRequired[int]


class GoodsGetResultData(TypedDict):
    goods_id: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class GoodsGetResult(TypedDict):
    """查询活动指定商品列表"""

    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    activity_id: NotRequired[str]
    data: NotRequired[list[GoodsGetResultData]]


class AddPostBody(TypedDict):
    """新增活动发券商户号"""

    merchant_id_list: NotRequired[list[str]]
    add_request_no: NotRequired[str]


class AddPostResultInvalidMerchantIdList(TypedDict):
    mchid: NotRequired[str]
    invalid_reason: NotRequired[str]


class AddPostResult(TypedDict):
    """新增活动发券商户号"""

    activity_id: NotRequired[str]
    add_time: NotRequired[str]
    invalid_merchant_id_list: NotRequired[list[AddPostResultInvalidMerchantIdList]]


class DeletePostBody(TypedDict):
    """删除活动发券商户号"""

    merchant_id_list: NotRequired[list[str]]
    delete_request_no: NotRequired[str]


class DeletePostResult(TypedDict):
    """删除活动发券商户号"""

    activity_id: NotRequired[str]
    delete_time: NotRequired[str]


class ActivityIdMerchantsGetParams(TypedDict):
    """查询活动发券商户号"""

    offset: NotRequired[int]
    limit: NotRequired[int]


class ActivityIdMerchantsGetResultData(TypedDict):
    mchid: NotRequired[str]
    merchant_name: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class ActivityIdMerchantsGetResult(TypedDict):
    """查询活动发券商户号"""

    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    activity_id: NotRequired[str]
    data: NotRequired[list[ActivityIdMerchantsGetResultData]]


class PaygiftactivityActivitiesActivityIdTerminatePostResult(TypedDict):
    """终止活动"""

    activity_id: NotRequired[str]
    terminate_time: NotRequired[str]


class PaygiftactivityActivitiesGetParams(TypedDict):
    """获取支付有礼活动列表"""

    offset: int
    limit: int
    activity_name: NotRequired[str]
    activity_status: NotRequired[
        Literal[
            "CREATE_ACT_STATUS",
            "ONGOING_ACT_STATUS",
            "TERMINATE_ACT_STATUS",
            "STOP_ACT_STATUS",
            "OVER_TIME_ACT_STATUS",
            "CREATE_ACT_FAILED",
        ]
        | str
    ]
    award_type: NotRequired[Literal["BUSIFAVOR"] | str]


class PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableDayTime(TypedDict):
    begin_day_time: NotRequired[str]
    end_day_time: NotRequired[str]


class PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriods(TypedDict):
    available_time: NotRequired[
        list[PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableTime]
    ]
    available_day_time: NotRequired[
        list[PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriodsAvailableDayTime]
    ]


class PaygiftactivityActivitiesGetResultDataActivityBaseInfo(TypedDict):
    activity_name: str
    activity_second_title: str
    merchant_logo_url: str
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    available_periods: NotRequired[PaygiftactivityActivitiesGetResultDataActivityBaseInfoAvailablePeriods]
    out_request_no: str
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentModePaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal["CFT", "SPECIFIC_BANK_CARD"] | str]
    bank_abbreviation: NotRequired[str]


class PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[Literal["APP_SCENE"] | str]]
    payment_method_information: NotRequired[
        PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentModePaymentMethodInformation
    ]


class PaygiftactivityActivitiesGetResultDataAdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal["BUSIFAVOR"] | str]
    merchant_member_appid: NotRequired[str]
    payment_mode: NotRequired[PaygiftactivityActivitiesGetResultDataAdvancedSettingPaymentMode]
    goods_tags: NotRequired[list[str]]


class PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRuleAwardList(TypedDict):
    stock_id: NotRequired[str]
    original_image_url: NotRequired[str]
    thumbnail_url: NotRequired[str]


class PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"] | str
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"] | str
    transaction_amount_minimum: int
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"] | str
    award_list: NotRequired[list[PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRuleAwardList]]
    merchant_id_list: NotRequired[list[str]]


class PaygiftactivityActivitiesGetResultDataAwardSendRuleStepSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"] | str
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"] | str


class PaygiftactivityActivitiesGetResultDataAwardSendRule(TypedDict):
    full_send_rule: NotRequired[PaygiftactivityActivitiesGetResultDataAwardSendRuleFullSendRule]
    step_send_rule: NotRequired[PaygiftactivityActivitiesGetResultDataAwardSendRuleStepSendRule]


class PaygiftactivityActivitiesGetResultData(TypedDict):
    activity_base_info: PaygiftactivityActivitiesGetResultDataActivityBaseInfo
    advanced_setting: NotRequired[PaygiftactivityActivitiesGetResultDataAdvancedSetting]
    activity_id: NotRequired[str]
    award_send_rule: PaygiftactivityActivitiesGetResultDataAwardSendRule


class PaygiftactivityActivitiesGetResult(TypedDict):
    """获取支付有礼活动列表"""

    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[PaygiftactivityActivitiesGetResultData]]


class UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableDayTime(TypedDict):
    begin_day_time: NotRequired[str]
    end_day_time: NotRequired[str]


class UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriods(TypedDict):
    available_time: NotRequired[list[UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableTime]]
    available_day_time: NotRequired[
        list[UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriodsAvailableDayTime]
    ]


class UniqueThresholdActivityPostBodyActivityBaseInfo(TypedDict):
    activity_name: str
    activity_second_title: str
    merchant_logo_url: str
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color090",
            "Color100",
        ]
        | str
    ]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    available_periods: NotRequired[UniqueThresholdActivityPostBodyActivityBaseInfoAvailablePeriods]
    out_request_no: str
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]


class UniqueThresholdActivityPostBodyAdvancedSettingPaymentModePaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal["CFT", "SPECIFIC_BANK_CARD"] | str]
    bank_abbreviation: NotRequired[str]


class UniqueThresholdActivityPostBodyAdvancedSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[Literal["APP_SCENE"] | str]]
    payment_method_information: NotRequired[
        UniqueThresholdActivityPostBodyAdvancedSettingPaymentModePaymentMethodInformation
    ]


class UniqueThresholdActivityPostBodyAdvancedSettingPaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal["CFT", "SPECIFIC_BANK_CARD"] | str]
    bank_abbreviation: NotRequired[str]


class UniqueThresholdActivityPostBodyAdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal["BUSIFAVOR"] | str]
    merchant_member_appid: NotRequired[str]
    payment_mode: NotRequired[UniqueThresholdActivityPostBodyAdvancedSettingPaymentMode]
    goods_tags: NotRequired[list[str]]
    payment_method_information: NotRequired[UniqueThresholdActivityPostBodyAdvancedSettingPaymentMethodInformation]


class UniqueThresholdActivityPostBodyAwardSendRuleAwardList(TypedDict):
    stock_id: NotRequired[str]
    original_image_url: NotRequired[str]
    thumbnail_url: NotRequired[str]


class UniqueThresholdActivityPostBodyAwardSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"] | str
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"] | str
    transaction_amount_minimum: int
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"] | str
    award_list: NotRequired[list[UniqueThresholdActivityPostBodyAwardSendRuleAwardList]]
    merchant_id_list: NotRequired[list[str]]


class UniqueThresholdActivityPostBody(TypedDict):
    """创建全场满额送活动"""

    activity_base_info: UniqueThresholdActivityPostBodyActivityBaseInfo
    advanced_setting: NotRequired[UniqueThresholdActivityPostBodyAdvancedSetting]
    award_send_rule: UniqueThresholdActivityPostBodyAwardSendRule


class UniqueThresholdActivityPostResult(TypedDict):
    """创建全场满额送活动"""

    activity_id: str
    create_time: str


class BrandIdGetResultJumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str


class BrandIdGetResult(TypedDict):
    """查询自定义入口"""

    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal["ONLINE", "OFFLINE"] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: BrandIdGetResultJumpLink


class BrandIdPatchBodyJumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str


class BrandIdPatchBody(TypedDict):
    """更新自定义入口"""

    custom_entrance_type: NotRequired[Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"] | str]
    subtitle: NotRequired[str]
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: NotRequired[Literal["ONLINE", "OFFLINE"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    out_request_no: str
    jump_link: NotRequired[BrandIdPatchBodyJumpLink]


class BrandIdPatchResultJumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str


class BrandIdPatchResult(TypedDict):
    """更新自定义入口"""

    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal["ONLINE", "OFFLINE"] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: BrandIdPatchResultJumpLink


class CustomentrancesPostBodyJumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str


class CustomentrancesPostBody(TypedDict):
    """创建自定义入口"""

    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    start_time: str
    end_time: str
    custom_entrance_state: Literal["ONLINE", "OFFLINE"] | str
    brand_id: str
    out_request_no: str
    jump_link: CustomentrancesPostBodyJumpLink


class CustomentrancesPostResultJumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str


class CustomentrancesPostResult(TypedDict):
    """创建自定义入口"""

    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal["ONLINE", "OFFLINE"] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: CustomentrancesPostResultJumpLink


class MerchantshoppingreceiptjumpinfosPostBodyJumpInfo(TypedDict):
    merchant_appid: str
    merchant_path: str


class MerchantshoppingreceiptjumpinfosPostBody(TypedDict):
    """上传商家电子小票跳转信息"""

    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    merchant_upload_time: str
    jump_info: MerchantshoppingreceiptjumpinfosPostBodyJumpInfo


class MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfoJumpInfo(TypedDict):
    merchant_appid: str
    merchant_path: str


class MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfo(TypedDict):
    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    merchant_upload_time: str
    jump_info: MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfoJumpInfo
    create_time: str
    modify_time: str
    brand_id: NotRequired[int]


class MerchantshoppingreceiptjumpinfosPostResult(TypedDict):
    """上传商家电子小票跳转信息"""

    merchant_jump_info: NotRequired[MerchantshoppingreceiptjumpinfosPostResultMerchantJumpInfo]


class ShoppingreceiptsPostMetaMerchantContactInformation(TypedDict):
    consultation_phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ShoppingreceiptsPostMeta(TypedDict):
    """上传电子小票"""

    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    openid: str
    sha256: NotRequired[str]
    merchant_contact_information: NotRequired[ShoppingreceiptsPostMetaMerchantContactInformation]
    upload_time: NotRequired[str]


class ShoppingreceiptsPostResultReceiptMerchantContactInformation(TypedDict):
    consultation_phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it


class ShoppingreceiptsPostResultReceipt(TypedDict):
    receipt_id: str
    state: str
    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    sha256: str
    image_type: str
    create_time: str
    modify_time: str
    merchant_contact_information: NotRequired[ShoppingreceiptsPostResultReceiptMerchantContactInformation]
    upload_time: NotRequired[str]


class ShoppingreceiptsPostResult(TypedDict):
    """上传电子小票"""

    receipt: ShoppingreceiptsPostResultReceipt


class ActivitiesActivityIdApplyPostBody(TypedDict):
    """报名周周惠活动"""

    applying_merchant_id: int
    store_id: int


class ActivitiesActivityIdApplyPostResult(TypedDict):
    """报名周周惠活动"""

    activity_id: int
    success_time: str


class WeeklyDiscountActivitiesActivityIdGetResult(TypedDict):
    """查询周周惠活动详情"""

    activity_id: NotRequired[str]
    activity_name: str
    activity_scene: str
    activity_area_code: list[str]
    activity_limit_pay: NotRequired[str]
    activity_transaction_minimum_amount: int
    activity_coupon_amount: int
    activity_available_week: list[str]
    activity_max_amount: int
    activity_max_amount_per_day: NotRequired[int]
    activity_available_begin_time: str
    activity_available_end_time: str
    activity_state: str
    activity_remark: NotRequired[str]
    activity_logo: str


class WeeklyDiscountActivitiesGetParams(TypedDict):
    """查询周周惠活动列表"""

    limit: int
    offset: int
    applying_merchant_id: int
    store_id: NotRequired[int]
    activity_area_code: int
    activity_scene: str


class WeeklyDiscountActivitiesGetResultData(TypedDict):
    activity_id: NotRequired[str]
    activity_name: str
    activity_scene: str
    activity_area_code: list[str]
    activity_limit_pay: NotRequired[str]
    activity_transaction_minimum_amount: int
    activity_coupon_amount: int
    activity_available_week: list[str]
    activity_max_amount: int
    activity_max_amount_per_day: NotRequired[int]
    activity_available_begin_time: str
    activity_available_end_time: str
    activity_state: str
    activity_remark: NotRequired[str]
    activity_logo: str


class WeeklyDiscountActivitiesGetResult(TypedDict):
    """查询周周惠活动列表"""

    data: list[WeeklyDiscountActivitiesGetResultData]
    offset: int
    limit: int
    total_count: int


class WithdrawFavorUsersOpenidCouponsGetParams(TypedDict):
    """查询批次下用户银行提现免费券列表"""

    mchid: str
    stock_id: str
    appid: str
    offset: NotRequired[int]
    limit: NotRequired[int]


class WithdrawFavorUsersOpenidCouponsGetResultData(TypedDict):
    send_time: NotRequired[str]
    send_quota: NotRequired[int]
    coupon_id: NotRequired[str]
    use_quota: NotRequired[int]
    coupon_state: NotRequired[str]


class WithdrawFavorUsersOpenidCouponsGetResult(TypedDict):
    """查询批次下用户银行提现免费券列表"""

    data: list[WithdrawFavorUsersOpenidCouponsGetResultData]
    offset: int
    limit: int
    total_count: int


class WithdrawFavorUsersOpenidCouponsPostBody(TypedDict):
    """为用户发银行提现免费券"""

    mchid: str
    stock_id: str
    appid: str
    send_request_no: str


class WithdrawFavorUsersOpenidCouponsPostResult(TypedDict):
    """为用户发银行提现免费券"""

    coupon_id: NotRequired[str]
    expire_time: NotRequired[str]
