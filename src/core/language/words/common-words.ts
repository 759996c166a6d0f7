/**
 * Common words of English that lie a slip away from a word of ours, and are meant as they stand.
 * Written by `npm run common-words` from the word lists of SCOWL; do not edit by hand.
 */
const words = `
abide abler abode aborts abound absconding absolutest abstention abstracted accordingly accordions
accurately acre acres adapter addressee addressees adept adopt adopted affirmation affords
afterward aground aided aiding alight alike allot allow alloy alpha altar amble amends amps
analyses analysts annul anythings apologise apologised apologises apologized apologizes appeal
appeals approximate approximated approximates apter ashed ashing askew assent assuring atone
attends auction audio autocratic automating automation avert backed backgrounds badder badge badges
baked bale baled balked balks balled balls banded banged bangs banker banned bared barged baring
barked barks barley baser bashed basked basks baste basted batter battles baulk bayed baying
beading beads beaks beaming beams beaning bearing bears beast beasts beater bedside bedsides beets
begged beginnings begun behinds beings believer belled belongings belted belting belts bench bents
berth beset besting beta bets betting bettor biased billing birch bitter black blacks blanch
blanches bland blanked bleak bleat bleated bleating bleats blink blither blobs blocs blogs blots
boast boating boats bodes bogged bones booed bookend boomed booms boons boors booted boots bores
boring bossy botch bough boughs bounds bowing boxer boxers boyfriends bragged brags braid brake
brands brandy brats brays bread brick bridging brilliance brine brinks briny brisk broil broker
brook brooked brooks broth brother brown brows brunch brunches budge budged budges bugged buggier
bugler bulks bulky bulled bulls bummed bumper bumpy bunked bunks buoying buoys burger burped burrow
burrowed burying bused bushiest bushy busies businessmen busing busying butter buzzer cabled
cabling cached cages cakes calculator calibrates calibrating calked calking calks caller callings
callus calmed calming calms calve camel cameo campaigner campaigners camps cancer candies canes
canter capes carat carded caress carp carped carps carrier carriers carted carts carves cased cases
cashew casing casts catcalling catchy categories cats caved caves cease ceased ceasing celebration
celebrations celebrities cello cellophane centers certainty chafe chafed chafing chanced channelled
channelling chant chanted chants chaos chapped chaps charger charm charmed charred chars charted
charts chasm chaste chatter cheap cheat cheated cheats checker cheek cheeked cheeking cheeks cheeps
cheery chick chicks chimps chink chipped choke chokes choosy chopper chords chore chorus chucked
chucking chunky circulated cites clack clacked clacks clamps clams clanged clans claps clash
clashed clashes clasp clasps classy clause clauses claws clean cleaned cleanly clearer cleat
cleaved clicked clink clinks cloak cloaked clod clone closer closet clove cluck clucked clucks
coaling coarse coast coasts coats cocked codes coding coffer coiling cokes coking colds collective
collectors colts comas combing combs comet comets comings command commanders commando commandos
commend commends communicating communicator commute commuted compacting companions compassing
compete competed competition competitions complaint complaints completer completest computer
concealing conceiving concert concerted concerting concerts concession concessions concocting
concurring condemning condensation condensations conducting cones confection conferring confession
confessions confidence confiscation conform conformed congesting congratulating connecting
connection consenting conservation conserving consorting containing contenting contesting
contorting contract contracted contracting contracts contrasted contrasting contributing
contributor contributors convection convent convention conventions converged convergence converging
conversational conversed conversing converter converters convicting convoy convulsion convulsions
cooing cooking cooping copes copier copiers coping copped cords cores coring cornea corned cornet
cornier coroner correcting corrective correlation corruption cosies cots couched countering
counties county courser court courted courting courts covert coves cowing cozies cramp cramps crash
crashed crass crate crated crave craved creaked creamed crease creased cremate cremated crested
crock cropped crops crosser crowds crown crypt crypts culled culling culls curds cures curios
curried curries curry curse curses curtain curved cysts dads dagger dairy dais daisy dally dames
dancer danker dares daring darting dazes dazing deafer dealing deans dears debit debug decay
decayed decease deceasing dedications deduce defeated defecated defend defending defends defied
defile defiled definitive deflected defter dejected deliveries delivers demon dependant dependants
dependence dependency deplete depletes depreciating depressing deprived derail derails derided
descendant descendent desecrated deserter deserved despondent detain detains detected deter
deterred developer developers dialings dials diked dimer dinned direst discards discord discoursed
discoursing discus discussing disjointing dismount dismounting distending distincter distributing
distributor ditty dived divest divests dividend divine divined docked docks doers doily doles
doling domed domes doming donor dopes doping dose doses dosing dotes doting doves downy dowry dozen
dozes dozing draft drafted drafting drank drawl drawn dread drily dripped drivel driven driver
drone drown drunk drunks duding dumpy duping dying earls earner earring earrings earthliest eater
edger edict eight eighth eights electrician enact enraged entice entirety eraser ether evaluation
evenings event exalt exceedingly excellence excels exceptional excerpt excerpted excessively excise
exclusives exhort exhorting exhorts exiting exits expanses expel expend expert experts exploiting
exploration extends extent extort extorting extorts facet facets facing faction factions facts
faded fades faeces failing fails fairy faked fakes faking falter famed farce farces fares faring
farmed farmer farms fated fates fating fats fazed fazes fazing feared feast feces felled felling
fells fends fever fields fiend fifty fight filed filet filler fillet filling fills filmed films
filth finds finer fines fires firmed firmer fitted fitter fittings fives fixed fixes flailed flair
flame flaps flare flared flats flatted flawed flaws fleck flees flesh flier fliers fliest flighty
flips flirted flits flitting flour flower flows flues fogged foiled folds folksy follower
followings folly forced forded foretasted foretastes foretasting forewarned forfeiting forge forged
forger forges forgo forks formal formatting formed forms forthright forum forwarder forwardest
forwards founds fount fractional frequenter friction fried friends fries fright frill frond frost
frown fulled fulling gabbed gamer garb garbs gavel generality generators gentlemen gents gibes
gibing giddy gills girlfriends glade glads gland gloss glossed glossing glowing goads golds goner
goody goofs goons gores goring grabber graceful grain grams grands grant grape grass grassed
grassing grater grave grays greet greeting grids grind groan groin groped groping grosser grouper
groused grousing growl growling grows grubbed grubs guest guests gutting haired haling halls
hallway halve halving handler handlers hanged hangings happenings hardy hared haring hating hauling
haying hazing header headiest heady healed heals heaped heaping heart heated heats heave heaved
heaven heavies heaving heeded heeds heirs helpings helps herbs herded herds hided hiked hinds
hinging hipped hippy hither hived hiving hoard hoeing holes holing hollers homey homing hones
honesty honing hooding hoods hopper hording horse hosing hostel hovel hulls husbands hysterically
ideal imaging impart imparted imparting imparts importance impressing improvised incite
increasingly indexed individualism individualist inert infested informational informative
infraction infractions ingested insect insider instructing instructors integrated integration
intends intent interacting interactive intercepted interfaced interjected interjection
interjections internal interned intersected intersection intersections invented inventor inventors
invert inverted iterations jetted jetting joint jointed jointing joker jolted jolting jugging
jumper juts jutted jutting kills kilns kilts kindle kings kinks knack knowings laces lacing laded
lading lager lagged lagging lakes lamer lamest lanced lancing lander landings lanes lapel lapels
lapped lapping larded larding lards larking larks laser lasted latent latex lathe lather lauded
lauding lauds launch launched laxer laxest layer leafing leafs leaking leaks leaned leaning leaping
leaps leapt learns learnt lease leases leash leasing lefter legged legging lending lends levee
lever libel libeled libelled libels liberally licking licks lifted lifts liked likelihoods liken
likens liker likest liking lilted lilts limed limes liming linen liner lines linger lining linked
lisped lisps listen liter litter littler livelihood livelihoods lively liven livens liver livers
livest livings loaded loading loafed loafs loans loaves local locals locked locking locks lodged
lodger lodging lofts logger lonely longed longing loomed looming looms loons looped looping loops
loosed loosing looted looting loots loped loping lords loser lotus louse loved lover loves loving
lowed lowing loyalest lucking lucks lugged lugging lurch lurched lusted lusts lynch lynched maces
macho macing maids maimed maiming maims mains maker makers males malls manes mange manger mangy
manly mares marker marking marred marsh martin masked masking massage massaged massages massaging
massed massing master mating matted mauled mauling mauls mazes meals meanings meats media medias
melting melts mends menus merger messed messing meted meteor metro mien mighty mikes miking mince
miner mines minks mints minuet minuter misled misspell mistakes misted misting mists misunderstand
misused misusing mites moaning moans modal modes moist moles monkey moods moody mooed mooing
mooning moped mopes moping mornings motel motels moths mourning mouth mouths mover movers mowed
mowing mulch multiplied multiplies multiply munch mused mussed mussing musty muter mutes mutter
myths naked napes napped nattier naught nearby neatly needled needling needy negatively nest nested
nests nether nettled neural newer newsy newts nicer niche niece nodes noes noose nosed noses nosing
notching nothings notion notions nougat nuder numbed nutted occasional odder oddest odes odor olden
opener openings organisational organiser organisers organizational organizer organizers originality
otter ounce outdoing outed outgrowing outsider outstandingly overhead overhears overheats overlook
overstates overt overtaking overwritten paced paces pacing packed packing pacts pager paging pained
paint paints palace palate paling palled palls panning panted parable parables pared paring parity
parked parks parred parring parse parsed parsing parson parsons partied parting partly passer
passing passwords pasta pasted pasty patrol patrols pats patted patter patters patting patty paused
paving pawing pawned peace pecked pecking pecks peeks peels peers penned penning peony pepped
perforated perforating performer performers perking persona personable personality perter pests
peter petting petty pewter phoney phoneys phonied phonies phony phonying picket pickled pickling
picky pierce pierces pigged piked piking pilled pills pined pinked pinking pinks pinned pints
pitting placid plaice plaid plain plains plane planed plank planked planking planks planner plant
planted planting plants plated playable played playing plays pleas plopped plops plugs plums plush
plying poets poker pokey poled polled polls ponds poplar pored portal ported ports posed poses
positioned positively postcards poster potion potions pots potting pouts practicable practicality
praying prays precious preciser predicated predicates predicting prefect premise premised premising
presidency pretends prevent previously prick pricked pricking pricks pride primate prime prince
principals prints prise privater prize processing prods producer producers production productions
productive professing progression progressions progressive promotions prone proportional
proportionals proposition propositions propped props prospector prospectors prospectus proud
provable provably provider prying pucks puked pulley pulped pulps pulsed punier punker punned
punted punting pupped puree purse pusher pushy putter putters puttying quack qualify quantifier
quantify quartet quartets quieted quilt quirk quitter quota raced racing racket racking rafting
raged raging rainy raise rally ranged ranger ranging ranker rankled rankling ransom ranted ranting
raped raping rared raring rasher raster rated rattler raved raving ravings razed razing react
reacted reacting readability reads reallocated realm realty reaps rebel rebind rebinding rebinds
rebounding recant receipting receiver recite recorder recordings redesigned redid reflective
refraining regain regained regaining regains regal regent regularity rejoinders relaid relatively
relay relaying relent reliably relics relief reliefs relieve relives remainder remainders remit
remote remotes rents repair repeal repel repent replay replicated replies replying reportedly
reporter rescinding resent reset resets residue residues resolver resort resorted resorting resorts
resounding respecting responsibly responsive rested restrained restraining retail retailed
retailing retainer retains retard retarding retards retch retched retching retort retorted
retorting retorts revel revenge revenges revere revered reveres reverie reverted revolve revolved
reward rewarding rewards rewind rices riches rider riders ridge ridges ridging rigging riles rinds
rinks rinse rinsing ripen riser rises rites roach robot rocker rocket roes rooked roomy roost
rooter rosier rotund rounds rouse router ruing ruining ruins ruler runts rusts sacked sacks sades
safes sages sagged salad salami sally salts salve salved salves salving sames sanding sands sang
sangs sapped saturation saver saves savings sawed sawing sayings scale scales scans scare scares
scaring scent scheduler scold scoot scope scopes scoping scored scorer scorn scorning scorns
scouring scout scrabble scram scratchy scrolled scuff scums sealing seals seams seating seats
seeding seeds seeking seeks seeming seeping seeps seize seizes selves semen sender sends sensing
sentient sentimental separately series server servers settler settling seven sewing sexing shack
shacks shade shaded shades shady shaft shafted shafts shake shakes shame shamed shames shared shark
sharks sharp sharped sharps shave shaved shaves shaving shawl sheaf sheaves sheen sheep sheer shell
sheller shelling shells shies shifty shine shingle shins shire shirt shirted shirts shock shocked
shocks shoeing shone shooed shooing shore shored shores shoring shorted shoved shovel shoving
shower showings showy shuck shunt shying sides sidle sifted sifting sifts sighed signer sills
silting silts simple simulation sing singe singed singly sinned sipped sipping sires sites sixes
sizer skill skimp skimped skimping skipper skippering skits skunk skying slacken slacker slake
slaked slapped slapping slashed slats slave slaved slaving slaying slays sleek sleeking sleepy
sleet sleeting slender slick slicked slime slims sling slipper slits slitting slopped slopping
slops slowed slowing sluice sluiced slumped slums slung slunk smack smacked smacks smart smarted
smarter smarting smarts smell smelled smelling smells smelt smite smith smock smocked smocks smoke
snack snacked snacks snake snare snares sneak sneaking sneaks snide snipped snipping snips snitch
snitched snoop snooped snore snored snores snoring snort snorted snout snowed snowing snuff snugged
soaped socked socks soles solids solve somethings sopped sopping sorely sores sound soured sowed
sowing space spade spans sparer spares spark sparse spate spats spayed spaying spays spear spearing
spears speck specking specks speeding speeds speedy spell speller spelling spells spewed spice
spiced spied spike spill spilled spilt spire spite spits spitting splat splice spliced splint spoon
spore spores sport sported spout spreads spreed spunk spying squarer squeaky squeal squire stabs
stage staged staging stags staid stair staked staking stale staled stales staling stalk stalked
stalks stall stamped standard standardise standings stank starch stare stared stares staring stark
starker starred starring stars startled startling starved starving state stated stater states
stating statistical stave staved staving steak steaks steep steeping stems stepped sticks sticky
stiff sting stink stitch stitched stocky stoke stoked stole stolid stomp stomped stone stoned stony
stopper stoppers stopping storey storing stork storks storm stormed stormy stout stove stowed
stowing strand stranding strands stranger strangest strap strapped strayed straying strays stride
strife striker string stringiest strive stroke stroller strung stuffy stung stunk suave subscribe
subscribes sued sues suing suite suits sundae sundaes sundry superb suppler supplied supplies
supporting surer surge suspenders suspending suspends swamp swamped swans swats swayed swaying
sways sweep sweeping sweet swell swelled sweller swelling swells swerve swerves swerving swift
swifts swill swine swings switcher swoon swoop swore tablet tacked tacking tacks taker tales talker
talkers tamer tames taming tangs tanked tankers tanking tanks taped tapers tapes taping tapped
tasked tasking tasted taxing taxis teaks tears teats teems tended tending tented tenting tents
tester testing tests thanking thick thicket thinks thinning thins thong thongs thorough thrash
threw throb thrown thrust tickled tides tiers tiger tigers tiles tilling timber timbers tings
tipped tirade tired tires tolling tolls tomes tonal topical toppled torch torched touchy tough
toward trace tracing tract tracts trader trait trances transacting transformed transition
transitions translating translator trashy trawl tread treading treads treed trendy trial trick
tricked trill trough truces truck trued truest trusty tsar tucked tugged tugging tuned tuning
turfed turfing turfs turner tusks twine tying tyres udder undoings undying unfit unfits unity
unload unsaid unseat untie urns usable users usher vague valve valves vanquished varnished veer
verse verses verve vested villager villagers visaed vised vocation voids wades wafted wafting wafts
wager wagers wailing waist waited waits waiving waked wakes walker walled wandered wandering
wanders wands waned wanes wanner wanting warp warts washes wasted wasting watts waves waxes weakly
weeds weedy weeps whale wheat whine whistle white whites wholesale wholesaled wholesales whore
widow width wincing winding winging winking winnings wiper wiser wises witch withdrawal withdrawn
withdrew wobble women worded wording words wordy worker workings world wormed worming worms worsen
worthy woulds wounder wounds wrapper wring writer writers writhe writhes writhing writings wrung
yanks yards yearn yearns yields yokes yolks
`;

const common: ReadonlySet<string> = new Set(words.split(/\s+/));

export const isCommon = (word: string): boolean => common.has(word);
