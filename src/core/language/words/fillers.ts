import { each } from "./each.ts";

/** Words that carry no meaning of their own in a question or a command, by what they do. */
const articles =
  "a|an|the|that|this|these|those|any|some|all|each|every|other|such|same|own|certain|particular|individual|different|distinct|various|separate|specific|respective|respectively|both|either|any of|some of|all of|most of our|each of|all the|the very|one|ones|them all|whole|entire|entirely";
const prepositions =
  "of|to|in|on|at|for|from|with|by|as|out|up|down|over|off|into|through|around|about|back|away|within|between|during|among|amongst|towards|per|via|across|until|till|since|while|than|over the|in the|as of|by means of|including|incl|inc|includes|included|plus|and so on|etc";
const people =
  "on our side|on our end|at our end|on our team|from our side|us|we|our|ours|i|me|my|you|your|it|its|he|she|they|his|her|hers|him|them|their|theirs|'s|'|who|which|what|whose|whom|else|everybody here|everyone here|folks|team|guys|you guys|against them|against their name|against their names|with me|for me|with us|from us|to us|for us|of ours|of us|together|person|people|name|names|their names|names please|mate|buddy|friend|bot|shopkeeper|sir|madam|man|dude|bro|boss man|ya|yall|y'all|dear all|team mates";
const auxiliaries =
  "do we hold|we hold|do you hold|you hold|is|are|was|were|be|been|being|am|do|does|did|have|has|had|having|will|would|can|could|should|may|might|let|got|get|give|make|made|take|come|comes|came|go|went|gone|going|going to|want|wanted|want to|wanna|need|needed|like to|would like|i would like|love|i 'd love|there 's|there are|is there|are there|do we have|have we got|we 've got|have we|exist|exists|existing|keep|looking|look|happen|happened|happening|happens|happen to|appear|appears|seem|seems|able|possible|doing|moving|tends to|tend to|got to";
const politeness =
  "i am after|we are after|i 'm after|we 're after|if we have it|if we have one|if we have got it|if we have got one|if you have it|if you have one|if you have got it|if there is one|if we hold it|notes and all|names and all|i could do with|we could do with|in the end|i reckon|congrats|congratulations|be so kind as to|so kind as to|kind enough to|be kind enough to|i should like to see|i would like to see|i should be grateful|i would be grateful|be grateful if you could|net of refunds|at present|at this point|to date|as it stands|please|kindly|share with|share with me|please share|kindly share|share me|share the list|share the details|thanks|thank|thank you|please and thank you|much appreciated|appreciated|cheers|ta|hi|hey|hello|hiya|yo|dear|morning|good morning|good afternoon|good evening|good day|g day|gidday|kia ora|kia ora koutou|tena koe|tena koutou|morena|mornin|hullo|aloha|howdy|greetings|hallo|moin|servus|ciao|bonjour|bonsoir|allo|salam alaikum|namaste|konnichiwa|bom dia|buenos dias|dzien dobry|hej|merhaba|privet|guten tag|guten morgen|habibi|habibti|yalla|inshallah|wallah|mon ami|sup|sorry|would ya|if you do not mind|if possible|mind|be honest|do the needful|revert|kind regards|regards|hope you are well|i would be interested to learn|i would be interested to know|interested to learn|interested to know|i should be glad of|i would be glad of|i should like|i should like to know|if i may|two things|two questions|one thing|a few things|from the top down|alone|largest first|biggest first|highest first|best first|in order|at some point|at any point|some time or other";
const chat =
  "feck|ffs|damn|dammit|darn|shite|crap|bugger|blast|flip|bollocks|gah|argh|ugh|doh|janey|jaysus|lord|crikey|blimey|phew|aw|aww|eek|yay|woohoo|hooray|hmm|atm|tbh|afaik|imo|iirc|lads|hm|um|uh|er|erm|well|so|ok|okay|oh|ah|wow|gosh|ach|ag|och|oof|eish|yikes|jeez|geez|after all|lol|haha|omg|btw|fyi|asap|like|just|really|actually|basically|currently|now|then|also|too|as well|again|still|even|very|quite|pretty|rather|kind|sort|kind of|sort of|kinda|sorta|maybe|perhaps|possibly|already|yet|anyway|though|because|if|however|whatever|whatsoever|yes|yeah|yep|sure|great|cool|nice|super|perfect|wonderful|awesome|excellent|fine|good|alright|righto|aha|ooh|soo|sooo|dunno|gimme|honest|right|exactly|bit|little|bit of|quick|quickly|quick question|quick q|quick qn|anywhere|random question|question|real quick|sec|second|minute|spare|curious|curiosity|out of curiosity|wonder|wondering|wondered|was wondering|just wondering|checking|check|making sure|figured|thought|asking|for a friend|asked|ask|request|requested|worth knowing|remember|you know|know|see|think|guess|tell|say|said|tell me|show me|give me|any idea|ballpark|ballparking|hope|wish|interested|interested in|interest|forgetting|first of all|to start with|as it were|so to say|that is|per se|herself|himself|themselves|net|e g|i e|literally|wise|for the file|for the files|for the record|for your records|for our records|finally|at last|obviously|clearly|honestly|frankly|seriously|apparently|supposedly|presumably|hopefully|sadly|luckily|somehow|indeed|certainly|definitely|absolutely|probably|likely|essentially|practically|simply|purely|merely|especially|particularly|mainly|usually|normally|generally|typically|roughly|approximately|circa|ish|only|more or less|precisely|precise|presently|personally|specifically|actual|exact";
/** "there must be a few customers who …": they are asked for, and how many there may be tells nothing. */
const supposed = each(
  "there must be|there should be|there ought to be|there has to be|there have to be|there are bound to be|there 's bound to be|there is bound to be|there will be|there might be|there may be|there could be|there are sure to be|there 'll be|we must have|we should have|we are bound to have|we 're bound to have",
  "a few|plenty|plenty of|quite a few|a good few|a good many|a fair few|a fair number|some|lots of|a lot of|loads of|a couple of|several|quite some|one or two|a handful of|a bunch of|heaps of",
);
const sums =
  "adds up to|add up to|added up to|adding up to|totalling|totaling|totals up to|on the buying side|on the buying front|on the ordering side|on the ordering front|on the sales side|on the sales front|on the order side|on the order front";
const things =
  "must know|each by itself|each on its own|each one by itself|of the two|the pair|for the pair|for both|for the two|for the three|for all three|for the four|for all four|for the lot|for the whole lot|a bean|a thing|a sausage|a single thing|something|anything|everything|stuff|things|thing|lot|lots|bunch|couple|handful|number|much|many|more|amount|place|case|way|info|information|data|figure|figures|value|level|status|stat|stats|statistics|kpi|metric|metrics|report|reported|reports|reporting|record|records|recorded|registered|counted|counting|count|sum|sums|books|book|our books|on our books|system|in the system|database|in the database|in our database|on file|file|we have on file|we have got on file|we have on record|we have got on record|we hold on file|we keep on file|we have on our books|we have got on our books|we have on the books|we have in the book|we have got in the book|crm|shop|the shop|our shop|my shop|store|business|carry|carries|carried|company|term|terms|sense|respect|regard|regarding|concerning|concerned|comes to|when it comes to|as far as|in regards|piece|pieces|pack|packs|point|here|there|right now|at the moment|moment|out there|list|details";
const times =
  "from now on|ever|so far|up to now|up till now|till now|as of now|as of today|today 's|lately|recently|of late|in a while|for a while|in a long while|for a long while|in quite a while|for quite a while|in ages|for ages|in a long time|for a long time|in some time|for some time|in yonks|in donkeys|in forever|for a good while|in a good while|these days|nowadays|historically|anymore|any more|at all|altogether|overall|in total|in all|all in|all told|total|totally|completely|fully|single|once|time|times|day|days|date|period|range|timeframe|calendar|back in|way back|ago";
const doing =
  "are left over|gives us|ended up|end up|ends up|wound up|went on to|gone on to|came to us|come to us|came to us through|came to us via|came to us from|came to us by|won|win|win over|won over|pick up|attract|attracted|gain|gained|find|found|met|meet|sitting|sits|sat|sit|stand|stands|standing|stand at|come to|amount to|amounts to|equal|equals|add up|added up|calculate|calculated|compute|computed|work out|figure out|determine|fill|fill up|run me through|walk me through|break|broke|break down|split|belong|belonging|attributable|fell|fall|falls|falling|provide|given|owt|getting|getting on|get on|bother|inclusive|both inclusive|over in|over at|down in|up in|out in|over from|dates from|dating from|date from|dates back to|placed|issued|received|receive|recieve|taken|done|entered|performed|sourced|originating|originally|based|located|live|living|lives|resident|residing|reside|hailing|hail|situated|come through|came through|came via|coming through|coming|coming in|running|mean|means|meaning|concerns|looked|show up|showing|bring up";

/** Words that hold a sentence together, whatever it is about. */
export const structuralWords: ReadonlySet<string> = new Set(
  [articles, prepositions, people, auxiliaries].flatMap((words) => words.split("|")),
);

export const fillers = {
  FILLER: [
    articles,
    prepositions,
    people,
    auxiliaries,
    politeness,
    chat,
    supposed,
    sums,
    things,
    times,
    doing,
  ].join("|"),
} as const;
