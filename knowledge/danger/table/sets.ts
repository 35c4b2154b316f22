import type { Sets } from '../pattern';

/** Sets of words that many lines of the table share, in both languages. Apostrophes and accents are dropped before. */
export const SETS: Sets = {
  cant: 'cant cannot can_not couldnt could_not cudnt',
  not: 'not isnt aint arent wasnt never no stopped hardly barely isn wont cant doesnt hasnt havent without',
  smell:
    'smelt smelling oglau ogleuo hogleuo drewi smell* smel smels smelt stink* stench reek* whiff* odour* odor* sniff* pong* arogl* drewdod ogla* gwynt wynt',
  child:
    'lil_un little_un little_girl little_boy schoolkid schoolkids youngster youngsters teenage grandkid grandkids pupil pupils tot tots bab babba foster_child girl_guide child* kid kids kiddie* baby babies bab toddler* tot infant newborn son daughter boy boys girl girls lad lass grandson granddaughter grandchild* nephew niece ' +
    'schoolboy schoolgirl bairn wean kiddy stepson stepdaughter pupil teenager little_one little_ones year_old yr_old yo plentyn blentyn phlentyn plant blant babi fabi mab merch ferch bachgen hogyn hogan crwt croten mhlentyn mhlant mab_bach',
  kin:
    'son_in_law daughter_in_law brother_in_law sister_in_law in_laws grandmother nanna nanny grampy gramps hubbie fella other_half ex stepmum stepdad flat_mate roommate landlord pal bro sis cymar nghymar gymar mum mums mam mams mother mothers mom dad dads father nan nana nans gran grans granny grandma grandad granddad grandpa grandfather grandmother husband hubby wife partner boyfriend girlfriend bf gf brother sister aunt ' +
    'auntie uncle cousin friend mate neighbour neighbor flatmate housemate lodger carer colleague fiance missus fella tad dad_cu nain taid mamgu tadcu gwr gwraig mam ffrind nghymydog cymydog chwaer brawd',
  folk:
    'motorcyclist biker paddleboarder paddle_boarder kayaker swimmer angler fisherman jogger walker dog_walker workmen builder roofer electrician labourer rider youth youths teen teenager patient gent chap old_boy old_girl couple family patient granny homeless_man lads lassie women men @kin @child man mans woman womans lady guy bloke chap fella fellow gentleman bloke person people someone somebody sum1 some1 anyone everyone driver cyclist passenger worker workman resident tenant pensioner customer ' +
    'he hes she shes they theyre him her them dyn ddyn menyw fenyw dynes ddynes rhywun pobl bobl hen_wr hen_wraig o fe fo hi nhw cleient gwr_oedrannus',
  he:
    'he hes hed husband hubby boyfriend bf partner ex exs exhusband stepdad stepfather stepmum dad father mum mother son brother uncle fella bloke wife girlfriend gf carer man she shes they landlord neighbour neighbor daughter ' +
    'fiance housemate flatmate pimp lodger dealer dealers family in_laws',
  me: 'me us my our mum mam sister daughter son kids children her him nan gran dad brother wife mother friend myself baby',
  hit:
    'shove shoves shoved pushes pushed pushing drag drags dragged dragging grabs grabbing spat spits knock knocks knocked clout clouts clouted wallop wallops lashes lashed battering_ram duffed kicked_in_the scratch scratches elbows headlock pinning pins chokes choking_me strangles hit hits hitting beat beats beating beaten beatin punch* kick_me kicks kicking slap slaps slapped slapping choked choking_me strangl* throttl* attack* batter* stab stabs stabbed stabbing assault* headbutt* smack smacks smacked smacking ' +
    'bashed bashing burn burns burned burnt grabbed pinned pinning raped rapes rape raping hurt hurts hurting harming harmed abusing abused abuses abusive violent bite bit molest* leathering leathers knocked_about thump* whack* belted threatening threatened threatens threaten threatning',
  now: 'now tonight rightnow right_now currently atm minute already moment today still just happening just_now nawr rwan heno ar_hyn_o_bryd as_we_speak this_minute',
  water:
    'harbwr nant river canal water lake pond sea weir reservoir dock docks harbour quarry brook stream ford estuary beck marina tide mere broad pool floodwater flood current afon camlas llyn mor dwr pwll llifogydd',
  stuck:
    'stuck trapped jammed wedged pinned buried clinging hanging stranded marooned caught crushed sinking struggling clinging_on hanging_on entangled impaled yn_sownd yn_gaeth sownd gaeth',
  alight:
    'alight ablaze torched burning flames blazing inferno engulfed smouldering in_flames on_fire llosgi fflamau',
  down: 'slumped collapsed dropped_down keeled_over on_the_floor on_the_ground lying_in lying_on lying unconscious unresponsive lifeless limp motionless passed_out out_cold spark_out face_down not_moving isnt_moving comatose flat_out anymwybodol',
  tool: 'spade shovel pole poles bats bar bars chain chains scissors stick sticks plank baton pipe pitchfork brick bricks @weapon',
  weapon:
    'cleaver razor taser bayonet dagger petrol_bomb petrol_bombs knuckleduster crowbar iron_bar golf_club knife knives nife machete gun guns blade sword hammer axe bat firearm pistol shotgun rifle crossbow samurai screwdriver acid cyllell gyllell chyllell gwn machetes crowbar',
  old: 'elderly old pensioner oap frail dementia demensia alzheimer* alzheimers disabled vulnerable blind bedbound bedridden confused carer nan gran nana grandad mum mam mother dad father aunt auntie uncle oedrannus demensia neighbour lady',
  die: 'die dying dead died death kill killed killing',
  out: 'outside out road street night dark motorway pavement woods park canal railway track tracks river',
  gone: 'missing lost wandered vanished disappeared gone_missing run_away ran_away runaway run_off ran_off absconded not_come_home not_come_back didnt_come_home hasnt_come_home havent_come_home not_been_seen',
  structure:
    'wall walls building buildings roof chimney* ceiling house houses scaffold* scaffolding bridge balcony tree trees branch branches gable crane tower church shop canopy billboard hoarding parapet masonry bricks flat flats tile tiles slates lamppost lamp_post streetlight pole pylon facade ' +
    'wal mur to adeilad coeden goeden simnai cangen gangen sgaffaldiau pont bont post',
};

/** How people shorten words in a text, or a phone mishears them. */
export const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'windae=window windaes=windows cnt=cant cudnt=couldnt carnt=cant kant=cant cannae=cant canny=cant u=you ur=your r=are y=why b4=before 2nite=tonight tonite=tonight 2night=tonight tnite=tonight 2day=today 2moro=tomorrow ' +
    'sum1=someone some1=someone sumone=someone sum=some pls=please plz=please gonna=going gunna=going gona=going wanna=want wana=want dnt=dont dunt=doesnt didnt=didnt isnt=isnt aint=isnt ' +
    'inot=not nt=not brething=breathing breathin=breathing brethin=breathing breathe=breathe breth=breathe breath=breath breeding=breathing hosp=hospital amb=ambulance ambo=ambulance hse=house hme=home ' +
    'rd=road st=street ppl=people bby=baby chile=child wiv=with wid=with wi=with dat=that da=the tha=the de=the im=im ive=ive hes=hes shes=shes theres=theres ders=theres thers=theres ' +
    'abt=about bc=because cos=because coz=because rn=now cmin=coming comin=coming kno=know no1=nobody noone=nobody nobodys=nobody hav=have av=have ave=have wen=when wer=where wot=what wat=what msg=message ' +
    'suiside=suicide sucide=suicide suacide=suicide suicied=suicide suecide=suicide nyf=knife nife=knife hart=heart stroak=stroke unconcious=unconscious unconsious=unconscious unconcius=unconscious colapse=collapse colapsed=collapsed collasped=collapsed ' +
    'bleedin=bleeding bleding=bleeding dieing=dying dyin=dying killin=killing hittin=hitting sparkin=sparking fone=phone gass=gas gaz=gas wyer=wire wyers=wires wirez=wires smok=smoke smokin=smoking fyre=fire flams=flames electrik=electric'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words of their own that lie a slip away from one of the table. */
export const NO_SLIPS =
  'along alongside attached frames flares magic panic spake cooking cinio eighty eighth blasu sheen drives mainc crowing snapping masks masked market markets marked store stores strange change changed grass glass class brake breaks bread blood bleep board trial trail house horse hours leave fines films fires times tires tiles lines wines wired hired quite quiet children chicken chickens ' +
  'garage grange flash flask planes floor flood stall still stick sticks sting string spring sport spots shade shape share shame snake stage stake state skate slate plate place plant paint point print hurts hunts huts';

/** Welsh words of the table that are known in all their mutations. */
export const MUTATING =
  'cymdoges plentyn plant babi merch bachgen gwraig cariad partner cymydog gofalwr menyw dyn brawd tad mam cyllell cysgu taflu lladd marw boddi bygwth brest poen tabledi pont camlas drws llawr gwaed gwaedu digartref cwympo disgyn torri dilyn curo taro ' +
  'cicio tagu treisio carbon paracetamol llyncu cuddio dianc gadael tharo trawiad damwain gwifrau gwifren cebl llosgi gwrthod crwydro diflannu dementia dryslyd deffro codi llewygu byw dioddef trais treisgar niweidio cleisiau llwgu perygl ' +
  'pabell car landlord cloeon nwy nenfwd simnai wal coeden cangen palmant trydan postyn larwm boeler garej cegin mwg fflamau ffrwydrad cemegau cemegyn tancer gwartheg ceffylau twll clawr rheilffordd byjamas coban llenni post trais ' +
  'peryglus diwedd brifo methu penysgafn benysgafn pen_tost gorddos cyffuriau potel pobl teulu rhieni gweiddi sgrechian crio';
