import type { Signs } from '../kinds';

export const COLLAPSE: Signs = {
  kind: 'collapse',
  signs: `
wall|scaffold*|fence|chimney*|roof|ceiling|tree|branch|gate|goal|goalpost|mur|wal|coeden fell|fallen|falling|came_down|come_down|has_come_down|down|collapsed|toppled|disgyn|cwympo|syrthio on|onto|on_top|ar him|her|me|us|them|somebody|someone|rhywun|@child|man|woman|lady|bloke|dyn|ddyn
tree|trees|beech|oak|ash|branch|coeden .. across|on|onto|over|ar .. car|hatchback|van|bus|gar .. hand|moving|inside|driver|trapped|somebody|someone|rhywun
tree|trees|branch|wall|scaffolding|lamp_post .. on|onto|on_top_of .. car|van|bus|caravan|tent .. inside|in_it|somebody|somebodys|someone|someones|trapped|people|driver
roofs|ceilings|walls|floors caving|giving_way|collapsing|falling_in|going_to_go .. people|kids|inside|on|now|us|someone
car|van|lorry|wagon|truck|bus|coach|digger|tractor|jcb|taxi crashed|gone|ploughed|smashed|driven|reversed|piled|come|hit|knocked|took|taken into|through|out|down .. house|shop|front|building|pub|wall|pillar|salon|bakery|school|cafe|church|home|shelter|porch .. hanging|sagging|collaps*|leaning|dropping|wobbling|trapped|inside|under|underneath|people|pensioners|ceiling|hurt|slumped|bleeding|injured
wall|walls|chimney*|balcony|gable|gable_end|parapet|scaffold*|balconies|chimney_stack is|its|has|s|was|and|keeps moving|rocking|wobbling|swaying|shifting|dropping|bowing .. people|kids|children|school|pavement|street|bus_stop|now|see_it|wind|gust*|pensioners|folk|underneath|below|couple
wal|mur|nenfwd|simnai|simdde|to|wal_fawr dod|disgyn|gwyro|siglo|hongian|pwyso lawr|i_lawr|drosodd|uwchben .. plant|pobl|palmant|pafin|stryd|llwybr|cerdded
tapping|knocking|shouting|voices|voice|crying|calling .. rubble|wreckage|debris|collapsed_building
scaffold*|roof|ceiling|wall|chimney|building coming_down|falling_down|collapsing $
tree|oak|beech|poplar|willow|elm|lime|branch|limb|trunk cracking|splitting|split|creaking|leaning .. over|above .. playground|infants|school|nursery|kids|children
@structure cracking|splitting|creaking .. over|above|any_minute|about
@structure|gable_end|gable|cladding|lintel|pillar|steps|stairs|staircase|canopy|concrete|coping|cliff|embankment|bank|quarry .. bowing|bulging|leaning|swaying|cracking|sagging|buckling|wobbling|hanging|tilting|coming_away|creaking|moving .. going_to_go|about_to|any_minute|any_second|over_my|above|over_the .. queue|playground|infants|kids|children|people|school|bus|us|go|fall|bed|head*|nursery|right_now|shoppers|pavement
@structure|gable_end .. bowing|bulging|leaning|swaying|cracking|sagging|buckling|tilting|creaking|hanging .. over|above|onto|towards .. playground|infants|kids|children|people|school|bus_queue|bus_stop|nursery|crowd|my_kids|our_bed|shoppers|pushchair*
lumps|chunks|bits|pieces|slabs|blocks concrete|masonry|stone|render|brick|plaster|cladding|glass|roof|wall|rock .. dropping|falling|fallen|fell|coming|crashing|raining|landing|flying .. path|pavement|people|street|road|entrance|door|heads|below|playground|cars|bus_stop|queue|flats
scaffold*|poles|ladder|beam|beams|girder|crane|sign|cladding|panel|window falling|fallen|fell|crashing|dropping|coming_down into|on|onto|in|down street|people|road|pavement|someone|car|path|school
cliff|land|hillside|embankment|bank|ground|quarry|coal_tip|spoil_tip|clogwyn gone|slipping|slipped|collapsed|moving|sliding|fallen|given_way|giving_way|crumbling|llithro .. house|houses|edge|homes|railway|garden|road|people|over|tai|below
multi_storey|multistorey|car_park|stadium|stand|stage|marquee|grandstand|factory|shop|bridge|pub|school|flats come_down|came_down|collapsed|coming_down|given_way|caved|just_come_down|has_just_come
ceiling|nenfwd|roof|bedroom_ceiling|floor|to sagging|cracking|bulging|dod_i_lawr|disgyn|cwympo|bowing|dropping|crumbling .. kids|bed|now|above|head*|baby|me|us|children|right_now|ystafell|ben
nenfwd|simnai|wal|to|adeilad|coeden|cangen .. dod_i_lawr|ar_fin|disgyn|cwympo|dymchwel|syrthio .. pobl|pen|gwely|wely|plant|ystafell|nawr|ni
nenfwd|ystafell dod_i_lawr|disgyn|cwympo
nenfwd .. i_lawr|disgyn|cwympo
ystafell .. nenfwd|to dod_i_lawr|disgyn|cwympo
bits|lumps|chunks|pieces|parts|concrete|bricks|stones|render|plaster|cladding|panels|slates|tiles|glass|ice .. falling|fell|dropping|coming_off|raining|crashing|flying|nearly_hit .. people|pavement|heads|pedestrians|shoppers|kids|children|someone|bus_stop|passers*|queue|baby|pram|street
people|pavement|pedestrians|shoppers|kids|someone .. hit|nearly_hit|missed_by .. bricks|tiles|slates|masonry|glass|concrete|stones
ceiling|roof|wall|floor|house|building coming_in|caving|cave|coming_down|giving_way|falling_in|falling_down|collapsing|going_to_go|fell_on|is_moving|coming_through on|in|us|me|now|over|help|under|people|kids|pavement|onto|we
tree|trees|branch|coeden|wall|chimney|scaffold* about_to|ready_to|going_to|gonna|ar_fin come|fall|go|topple|crash|drop|cwympo|syrthio .. nursery|school|house|houses|bus_stop|people|pavement|kids|children|playground|road|path|cars|bedroom|head|heads|someone|walking|pobl|ysgol|ty
house|building|block|roof|stand|bridge|tunnel collapsed|has_collapsed|just_collapsed|caved_in|come_down
@structure .. collapsing|about_to_fall|about_to_collapse|about_to_come|about_to_go|going_to_fall|going_to_collapse|gonna_fall|going_to_come_down|going_to_go|going_to_come|falling_down_now|coming_down_now|ready_to_fall|will_fall|could_fall|could_collapse|any_minute|any_second|any_moment|minute_now|ar_fin .. @folk|people|pavement|road|school|path|kids|children|now|minute|second|moment|someone|bus_stop|playground|cars|walking|pobl|palmant|ffordd|ysgol|plant|street|house|munud|cwympo|syrthio|disgyn|passers_by|shoppers|queue|nursery
any_minute|any_second|any_moment|imminent*|unrhyw_funud|unrhyw_eiliad|about_to|going_to|ar_fin .. fall*|collaps*|come_down|coming_down|give_way|go_over|topple|cwympo|syrthio|disgyn|dymchwel|dod_i_lawr .. @folk|people|pavement|road|school|path|kids|children|someone|pobl|palmant|ffordd|ysgol|plant|street|passers_by
imminent* danger_of|risk_of|collapse|danger
@structure .. collapsed|collapsing|fallen|cwympo|wedi_cwympo|wedi_dymchwel|come_down|came_down|toppled .. on|onto|people|someone|trapped|under|inside|car|hurt|injured|child|pobl|rhywun|underneath|ar_ben
@structure .. collapsing|crumbling .. now|as_we_speak|people|pavement|right_now|nawr
bricks|tiles|slates|glass|masonry|concrete|stones|rubble|debris|scaffold*|roof|chimney|panes|brics|teils|cerrig|llechi .. raining|falling|crashing|coming_down|flying|dropping|cwympo|disgyn|syrthio|landing .. people|pavement|street|road|kids|children|heads|shoppers|someone|below|pobl|palmant|walking|nearly|passers_by|stryd|ffordd|school|cars|hit
floor|ceiling|wall|building|house|balcony|stairs .. giving_way|caving_in|just_collapsed|has_collapsed|starting_to_collapse|starting_to_go|moving|creaking .. now|people|inside|kids|us|children|scared|get_out|above
landslide|landslip|landslips|mudslide|tirlithriad|coal_tip
crane|scaffolding|scaffold .. collapsed|collapsing|toppled|toppling|swaying .. wind|road|people|site|houses|street|house|bus
tree|branch|coeden .. hanging_by|cracking|split|creaking .. school|playground|people|pavement|any_minute|about|now|bus_stop|kids|children|cars`,
  unless: `
new houses|homes|flats|build
council_tree|money_back
lean_to|garage|garages .. down|come
lean_to
hanging|branches|branch low
low branches|branch
conker*|leaf|leaves|pointing|survey*|repoint*
peeling
last_winter|cemetery|neighbours_wall|party_wall
sewer|drain|drains|shed|fence|garage|cemetery|grave|culvert|outhouse collapsed|collaps*|fallen
economy|deal|grave|fence_panel|talks|marriage|deckchair
might_one_day|one_day|eventually|in_a_few_years|years_time|some_point|last_year|years_ago|months_ago|insurance|claim|survey
leaves|conkers|apples|fruit|sap|needles|blossom|berries|acorns|bird_mess`,
};
