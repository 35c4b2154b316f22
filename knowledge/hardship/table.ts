import type { Sets } from '../danger/pattern';
import type { Hardship } from './kinds';

/** Words that many lines share, in both languages. */
export const HARDSHIP_SETS: Sets = {
  near: 'mum mam mom mother dad father parent parents husband wife partner fiance fiancee brother sister nan nana nanna gran granny grandma grandmother grandad granddad grandfather uncle aunt auntie cousin friend neighbour son daughter baby child',
  grown: 'mum mam mother dad father parents husband wife partner brother sister nan gran grandma grandad',
  near_cy:
    'mam nhad ngwr ngwraig mhartner mrawd chwaer nain taid mam_gu nhad_cu mab merch ffrind modryb ewythr dad',
  one: 'i im ive he hes she shes we were @near',
  one_cy: 'dwi rwy rydw wi fi @near_cy',
  own: 'my his her our their a the',
  limb: 'wrist ankle arm leg hip knee head face nose foot toe back shoulder elbow hand finger tooth teeth rib ribs eye',
  cant: 'cant cannot couldnt wont unable_to not_able_to struggling_to struggle_to no_way_to how_am_i_to how_am_i_meant_to how_can_i how_will_i dont_know_how_to',
  owing: 'rent council_tax tax bill bills mortgage arrears electric gas fine debt debts payments instalments',
  needs: 'rent bill bills council_tax food heating eat live gas electric uniform it',
};

/**
 * What tells of each, a pattern a line, in the language of patterns of danger/pattern.ts; `unless` are words beside
 * which it is about something else.
 */
export const HARDSHIP_TABLE: Readonly<Record<Hardship, { readonly signs: string; readonly unless: string }>> =
  {
    loss: {
      signs: `
my|our @near died|passed_away|passed_on|is_dead|has_died
i|we|ive|weve|just|recently|sadly lost my|our @grown
death|passing|funeral of my|our @near
my|our @near death|funeral
my|our mums|mams|dads|husbands|wifes|partners|nans|grans|brothers|sisters|sons|daughters death|funeral
my_late husband|wife|mother|father|mum|dad|partner
fy @near_cy wedi_marw
farw fy @near_cy
colli fy @near_cy
marwolaeth|angladd fy @near_cy`,
      unless: `
years|decades|blynyddoedd|flynyddoedd
lost .. park|shop|shops|badge|keys|phone|dog`,
    },
    injury: {
      signs: `
@one fell|fallen|falling|tripped|tripping|slipped|slipping|stumbled over|on|off|down|in|into|up|outside
@one had a_fall
i|ive|he|hes|she|shes|we|@near broke|broken|fractured|twisted|sprained|cut|hurt|injured|cracked|bruised|grazed|smashed @own @limb
@one was|were|got|been hurt|injured|knocked_over|bitten
dog|dogs bit|bitten me|him|her|us|@near
broken|fractured|sprained wrist|ankle|hip|arm|leg|elbow|collarbone
@one came off @own bike|bicycle|scooter
@one_cy syrthio|cwympo|baglu|llithro
wedi syrthio|cwympo|baglu|brifo|anafu`,
      unless: `
before|until|in_case someone|somebody|anyone|@near|i|he|she|we
could|might|may|nearly|almost|will|can|would|going_to|waiting_for fall|fallen|fell|trip|tripped|slip|slipped|slipping|hurt|injured
fell|fallen|falling behind|apart|out|through|off_the_back
slipped my_mind
years|decades|blynyddoedd|flynyddoedd`,
    },
    illness: {
      signs: `
@one in_hospital|into_hospital|admitted_to_hospital|rushed_to_hospital|taken_to_hospital|out_of_hospital|from_hospital|in_the_hospital
diagnosed with|as
@one has|have|got|having|with|ve cancer|leukaemia|dementia|alzheimers|parkinsons|motor_neurone|brain_tumour
@one had|having a stroke|heart_attack|miscarriage
@one chemo|chemotherapy|hospice|palliative|terminal|terminally_ill|end_of_life
@one_cy yn_yr_ysbyty|mewn_ysbyty|o_r_ysbyty|r_ysbyty
canser ar @one_cy
@one_cy canser|dementia|stroc|trawiad_ar_y_galon|cemotherapi|hosbis`,
      unless: `
hospital road|lane|street|car_park|parking|bus|entrance|site|waste
years|decades`,
    },
    job: {
      signs: `
lost|losing|lose my|our|his|her job|jobs|work
made|being|been redundant
laid|been|being laid_off|sacked|let_go
@one|us laid_off|sacked|out_of_work|unemployed|jobless
laid_me_off|laid_us_off|laid_him_off|laid_her_off|sacked_me
colli fy swydd|ngwaith
heb waith|swydd
di_waith|diswyddo|ddiswyddo|niswyddo`,
      unless: `
redundant building|church|chapel|box|sign|post|pole
staff|officer|manager|councillor should|must|needs|ought .. sacked`,
    },
    debt: {
      signs: `
@cant pay|paying|keep_up|meet|manage|cover @owing
@cant afford @needs
behind with|on @owing
in|got arrears
rent|council_tax arrears
@one in|into|of debt|debts
@cant pay_my|pay_our|pay_the
bailiff|bailiffs|enforcement_agent|enforcement_agents coming|letter|letters|knocking|threat*|here|tomorrow|today|wrote|write|writing|said|at|about_my
letter|letters|text|visit|threat* from|off|by|about bailiff|bailiffs
council_tax summons
summons|court|liability_order council_tax|arrears
choose|choosing between heating|eating|food
no_money|skint|not_a_penny|nothing_left|a_tenner till|until|for|left food|payday|friday|rent|bills|monday|month
payment_plan|time_to_pay|smaller_payments|spread_the|catch_up|missed_payment|missed_payments|missed_two_payments|red_letter|final_notice|reminder_letter council_tax|rent|arrears|bill
council_tax|rent payment_plan|time_to_pay|smaller_payments|missed_payment|missed_payments
council_tax|rent debt|debts
missed|missing payment|payments|instalment|instalments
red_letter|red_reminder|liability_order|debt_relief_order|going_bankrupt
drowning_in bills|debt
im|i_am|were|we_are skint|brassic
spread|write_off my|the|our arrears|debt|debts
methu|fforddio|fedra|alla|gallu talu|fforddio treth|rhent|bil|biliau|bwyd|gwres|r_dreth|dreth
methu fforddio|talu .. rhent|bil|biliau|treth|dreth|bwyd
mewn|i dyled|ddyled|dyledion
ar_ei_hol_hi|ar_ol gyda|efo|hefo|o_ran treth|threth|rhent|biliau
beili|beiliaid|feiliaid|beilis llythyr|yn_dod|wrth_y_drws|bygwth|am
llythyr|bygythiad gan beili|beiliaid|feiliaid`,
      unless: `
collector|bailiff|bailiffs|van|car parked|blocking|drive|kerb
pay online|website|page|app|machine|link|card|phone|cash
pay|paid by|with|using
what_happens|how_do_you|how_does .. if_i_dont
fare|machine|meter|ticket .. pay`,
    },
    distress: {
      signs: `
cant|cannot|not|struggling_to cope|coping
cant|cannot take|stand_any take|any_more|anymore|it_any|much_more
cant_take_any_more|cant_take_it|cant_go_on_like_this
my|our|at wits_end|end_of_my_tether|breaking_point
end_of_my_tether|end_of_our_tether|at_breaking_point
im|i_am|were|we_are|so desperate|overwhelmed|distraught|heartbroken|worried_sick|in_tears|in_bits
been_crying|keep_crying|crying_every|cant_stop_crying
dont_know where|which_way to_turn|i_can_turn
nowhere_to_turn|no_one_to_turn_to|nobody_to_turn_to
dont_know_what_to_do anymore|any_more|now|with_myself
dont_know_what_to_do $
too_much_for_me|all_too_much|on_my_own_with_this
methu ymdopi|dygymod
ar_ben_fy_nhennyn
ddim_yn_gwybod beth_i_w_wneud|beth_i_wneud|ble_i_droi|lle_i_droi
yn_fy_nagrau|gormod_i_mi|yn_anobeithio|wedi_torri_fy_nghalon`,
      unless: `
desperate_for
cope .. traffic|water|rain|drain|bin|bins`,
    },
    disability: {
      signs: `
@one disabled|blind|deaf|partially_sighted|visually_impaired|housebound|bedbound|paralysed|registered_blind|registered_disabled|wheelchair_bound
in_a_wheelchair|wheelchair_user|use_a_wheelchair|using_a_wheelchair|my_wheelchair|my_disability|my_disabilities
@one cant|cannot walk|stand_up|stand_long|get_out_of_the_house|leave_the_house|get_about|manage_stairs
@one_cy anabl|ddall|fyddar|cadair_olwyn|gadair_olwyn
fy_anabledd|yn_anabl|cadair_olwyn|methu_cerdded`,
      unless: `
disabled bay|bays|space|spaces|parking|toilet|toilets|access|ramp
blind bend|bends|corner|corners|alley|spot|summit
walk past|along|through|down|on|to_the_shop_without|across
walk .. because|for_the|dog|mud|mess|puddle|hedge`,
    },
  };
