/**
 * What calls off any alarm in the same sentence: it is asked in general, is about a rule, a course or a story, or is
 * long over. Whoever speaks of themselves in danger is heard even so.
 */
export const CALLED_OFF = `
what_do_i_do_if|what_should_i_do_if|what_to_do_if|what_happens_if|what_if|in_the_event_of|what_do_we_do_if|in_case_of|what_should_you_do|what_would_happen|what_do_you_do_if|who_do_i_call_if|who_do_i_ring_if|who_do_you_call_if|who_should_i_call_if|how_would_i|beth_os|beth_ddylwn_i_wneud_os|beth_i_wneud_os|beth_syn_digwydd_os|os_bydd
training|course|courses|leaflet|leaflets|poster|policy|policies|strategy|statistics|drill|drills|documentary|novel|freedom_of_information|foi|hyfforddiant|cwrs|polisi|strategaeth|petition|newsletter|consultation
years_ago|year_ago|last_year|decades|in_the_past|back_in_the|months_ago|blynyddoedd_yn_ol|llynedd|flwyddyn_yn_ol|anniversary|memorial|when_i_was_little|when_i_was_a
lol|haha|hahaha|lmao|only_joking|just_kidding|just_joking|only_messing
thank_you_for|thanks_for|well_done|diolch_am
claim|compensation|insurance|job|jobs|vacancy|vacancies|swydd|swyddi|apprenticeship`;

/** Kinds that are not called off so: people in them speak of what was, and of what to do if. */
export const HEARD_EVEN_SO: ReadonlySet<string> = new Set([
  'self-harm',
  'abuse',
  'attack',
  'child',
  'homeless',
]);
