/** What somebody in the shop means, and the ways in which it is typed. Today is Thursday, 21 May 2026. */
type Said = readonly (readonly [means: string, said: readonly string[]])[];

/** Things to do. */
export const remindersSaid: Said = [
  // Who is to do what, and whom to ring and when, told to nobody
  [
    "todo for sam: Ruth Okafor @2026-05-22 | send Ruth Okafor's invoice",
    [
      "Sam to send Ruth Okafor's invoice tomorrow",
      "Sam to send Ruth Okafor's invoice by tomorrow pls",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | call Ruth Okafor about the hedge",
    [
      "call Ruth Okafor tomorrow about the hedge",
      "call Ruth Okafor about the hedge tomorrow",
      "please call Ruth Okafor about the hedge on Friday",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | ring Ruth Okafor",
    [
      "Ruth Okafor, ring her monday",
      "Ruth Okafor's after the same roses as last year, ring her on Monday",
      "Ruth Okafor would like a quote - ring her Monday",
      "Ruth Okafor wants some bulbs so ring her on Monday",
    ],
  ],
  [
    "call: Ruth Okafor | she wants more bulbs + todo: Ruth Okafor @2026-05-25 | ring Ruth Okafor",
    [
      "spoke to Ruth Okafor, she wants more bulbs, ring her on Monday",
      "spoke to Ruth Okafor, she wants more bulbs so ring her Monday",
    ],
  ],
  [
    "call out: Ruth Okafor | wants a quote + todo: Ruth Okafor @2026-05-25 | call back",
    ["called Ruth Okafor, wants a quote, call back monday"],
  ],
  [
    "call out: Ruth Okafor | no answer + todo: Ruth Okafor @2026-05-22 | try again",
    ["called Ruth Okafor, no answer, try again tomorrow"],
  ],
  [
    "todo: Ruth Okafor @2026-06-11 | call Ruth Okafor",
    [
      "remind me in 2 weeks to call Ruth Okafor. no sorry, 3",
      "remind me in 2 weeks to call Ruth Okafor, sorry, 3 weeks",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | phone Ruth Okafor",
    [
      "give me a reminder tomorrow to phone Ruth Okafor",
      "gimme a reminder for tomorrow to phone Ruth Okafor",
    ],
  ],
  // "tom", where nobody is called so
  [
    "todo: Ruth Okafor @2026-05-22 | send Ruth Okafor's invoice",
    ["remind me tom to send Ruth Okafor's invoice", "reminder tom to send Ruth Okafor's invoice"],
  ],
  // What is on the writer's own list, and no colleague's
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"assignee":"me"},"action":"cancel"}',
    ["stop reminding me about Ruth Okafor", "do not remind me about Ruth Okafor any more"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"cancel"}',
    [
      "Ruth Okafor's follow-up isn't needed any more, cancel it please",
      "Ruth Okafor's reminder is no longer needed. Please cancel it",
    ],
  ],
  // Another day for one that cannot be then, who takes it on, and who is told to
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    [
      "the Ruth Okafor follow-up can't be Saturday, put it on Monday",
      "Ruth Okafor's follow-up won't work on Friday, move it to Monday",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"reassign","assignee":"me"}',
    ["I'm taking over the Ruth Okafor follow-up from Sam, assign it to me"],
  ],
  [
    "todo for sam: Ruth Okafor @2026-05-22 14:30 | call Ruth Okafor",
    [
      "Sam needs to call Ruth Okafor tomorrow at 2:30 pm, could you assign him that?",
      "Sam needs to call Ruth Okafor tomorrow at 2:30 pm, give that to him please",
    ],
  ],
  [
    '{"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"owner":"Sam"}} + todo for sam: them @2026-05-25 | call her',
    ["hand Ruth Okafor over to Sam and remind him to call her on Monday"],
  ],
  // Whose it is stands at its head, or an order to keep it behind what must be done
  [
    "todo for Sam: Ruth Okafor @2026-05-29 15:00 | take Ruth Okafor some pots",
    ["Assign this to Sam: take Ruth Okafor some pots next Friday at 3"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-06-04 | check in with Ruth Okafor about the watering can",
    [
      "Put down for Sam: check in with Ruth Okafor in two weeks about the watering can",
      "for Sam: check in with Ruth Okafor in two weeks about the watering can",
      "Put this on Sam's list: check in with Ruth Okafor in two weeks about the watering can",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | look up Ruth Okafor's warranty",
    [
      "I have to look up Ruth Okafor's warranty tomorrow, put that down as a follow-up for me",
      "I need to look up Ruth Okafor's warranty on Friday, add that as a reminder",
    ],
  ],
  [
    "todo for Sam: Bill Frost @2026-05-22 | send Bill Frost the price list",
    ["We need to send Bill Frost the price list by Friday, add it as a task for Sam"],
  ],
  [
    "todo: Ruth Okafor @2026-06-04 | ruth okafor's pots",
    [
      "in two weeks bug me about ruth okafor's pots",
      "two things. in two weeks bug me about ruth okafor's pots",
    ],
  ],
  // What was nudged before, and what is asked for now
  [
    "todo: Ruth Okafor @2026-05-22 | call Ruth Okafor",
    ["Sam pinged me: remind me to call Ruth Okafor on Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | call her",
    ["Sam nudged me about Ruth Okafor. Remind me to call her tomorrow"],
  ],
  // All words of what is to be done, whatever they say elsewhere
  ["todo: - | see if the grinder is ok", ["remind me to see if the grinder is ok"]],
  [
    "todo: - | ask whether the colour is perfect",
    ["remind me to ask whether the colour is perfect"],
  ],
  ["todo: - | bring 2 order forms", ["remind me to bring 2 order forms"]],
  ["todo: - | buy 2 call bells", ["remind me to buy 2 call bells"]],
  ["todo: - | get the phone to put it in", ["remind me to get the phone to put it in"]],
  [
    "todo: Ruth Okafor | ask Ruth Okafor if Monday is best",
    ["remind me to ask Ruth Okafor if Monday is best"],
  ],
  [
    "todo: Ruth Okafor | tell Ruth Okafor that Monday is best",
    ["remind me to tell Ruth Okafor that Monday is best"],
  ],
  [
    "todo: Ruth Okafor | find out if Friday is good for Ruth Okafor",
    ["remind me to find out if Friday is good for Ruth Okafor"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | call Ruth Okafor",
    [
      "remind me to call Ruth Okafor, Monday is best",
      "remind me to call Ruth Okafor. Monday is fine",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 15:00 | call Ruth Okafor",
    ["remind me to call Ruth Okafor on Monday, 3pm works for me"],
  ],
  // What becomes of a follow-up, whatever is told around it, read by its gist
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    [
      "push the Ruth Okafor hedge check to monday, cant get over there friday",
      "swap Ruth Okafor's hedge one from friday to monday",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"reassign","assignee":"Sam"}',
    ["Ruth Okafor's hedge thing ought to be Sam's, give it to him"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"cancel"}',
    ["Ruth Okafor has gone elsewhere so cancel the hedge check I had for her"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-26 14:00 | measure up the hedge",
    ["assign Sam a job for Ruth Okafor: measure up the hedge, Tuesday at 2pm"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | Ruth Okafor's hedge",
    ["Don't let me forget Ruth Okafor's hedge. Ping me about it on Monday"],
  ],
  // Of two days the one that is not how it is with somebody, and a day and a time told apart
  [
    "todo: Ruth Okafor @2026-05-22 | ring Ruth Okafor and on monday Sam is back",
    ["remind me to ring Ruth Okafor friday and on monday Sam is back"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | ring Ruth Okafor. She finishes work at 3pm",
    ["make sure I ring Ruth Okafor on Friday. She finishes work at 3pm"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 15:00 | give Ruth Okafor a ring",
    ["Could you make sure I give Ruth Okafor a ring on Friday? 15:00 works."],
  ],
  // What is to be done is told, and a reminder asked for before or behind it, for whoever has to do it
  [
    "todo: Ruth Okafor @2026-05-25 | email Ruth Okafor",
    [
      "On Monday I should email Ruth Okafor, reminder please",
      "put down for Monday that I've got to email Ruth Okafor",
    ],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-22 14:00 | Ruth Okafor is waiting, Sam has to phone her",
    ["Ruth Okafor is waiting. Sam has to phone her tomorrow at 2pm, put a reminder in for him"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-25 | email Ruth Okafor",
    [
      "put it on Sam's list to email Ruth Okafor on Monday",
      "have Sam reminded on Monday to email Ruth Okafor",
    ],
  ],
  [
    "call: Ruth Okafor @2026-05-21 | her hedge is dying + todo: Ruth Okafor @2026-05-25 | send the quote",
    [
      "today's call w/ Ruth Okafor: her hedge is dying. send the quote monday - reminder for me pls",
    ],
  ],
  // What becomes of one that is there: moved, called off, handed over, put in other words
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    [
      "could the reminder for Ruth Okafor be postponed until Monday?",
      "I'd like Ruth Okafor's follow-up moved to Monday",
      "Ruth Okafor's reminder: Monday instead please",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"cancel"}',
    [
      "the follow-up with Ruth Okafor should be called off",
      "no need any more for the Ruth Okafor follow-up, please cancel",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"complete"}',
    ["please put the open item with Ruth Okafor down as done"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"reassign","assignee":"Sam"}',
    [
      "Ruth Okafor's hedge reminder -> Sam",
      "can you make Sam responsible for the hedge follow-up for Ruth Okafor?",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"reword","text":"measure the hedge and the lawn"}',
    [
      "Ruth Okafor's reminder should read: measure the hedge and the lawn",
      "could you rewrite Ruth Okafor's follow-up so that it says: measure the hedge and the lawn?",
    ],
  ],
  // The day of why it is then is not when it is due
  [
    "todo: Ruth Okafor @2026-05-25 | call Ruth Okafor, I'm slammed Saturday",
    ["remind me to call Ruth Okafor on Monday, I'm slammed Saturday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | ring Ruth Okafor since she's away Friday",
    ["remind me to ring Ruth Okafor on Monday since she's away Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | call ruth okafor, i'm free saturday",
    ["call ruth okafor on monday, i'm free saturday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-28 | visit Ruth Okafor because I'm away on the 29th",
    ["remind me to visit Ruth Okafor on the 28th because I'm away on the 29th"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | call Ruth Okafor since her lease ends on the 30th",
    ["remind me to call Ruth Okafor by the 25th since her lease ends on the 30th"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | because on Monday I'm off to call Ruth Okafor",
    ["remind me tomorrow because on Monday I'm off to call Ruth Okafor"],
  ],
  // Two people, each on a day of their own
  [
    "todo: Ruth Okafor @2026-05-22 | call Ruth Okafor + todo: Ivy Moss @2026-05-25 | email Ivy Moss",
    [
      "remind me tomorrow to call Ruth Okafor and on Monday to email Ivy Moss",
      "remind me to call Ruth Okafor tomorrow and then on Monday to email Ivy Moss",
    ],
  ],
  // What somebody wants to have done
  [
    "todo: Ruth Okafor @2026-05-22 17:00 | ruth okafor needs to be called",
    ["Ruth Okafor needs to be called tomorrow at 5"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | ruth okafor asked to be called about the invoice",
    ["Ruth Okafor asked to be called on Monday about the invoice"],
  ],
  // A day told of something else is not when it is due
  [
    "todo: Ruth Okafor @2026-05-25 | ask Ruth Okafor about the morning of Friday",
    ["remind me on Monday to ask Ruth Okafor about the morning of Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | thank Ruth Okafor for the evening before",
    ["remind me on Monday to thank Ruth Okafor for the evening before"],
  ],
  // A call that is owed was not made
  [
    "todo: Ruth Okafor @2026-05-22 | callback for Ruth Okafor",
    ["callback for Ruth Okafor Friday", "callback for Ruth Okafor, put it in for Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | answer Ruth Okafor",
    ["I'll answer Ruth Okafor tomorrow, remind me"],
  ],
  // What is to be done is told first, and then ordered
  [
    "todo: Ruth Okafor @2026-05-29 | ask Ruth Okafor if she can skip a week",
    [
      "Next Friday I have to ask Ruth Okafor if she can skip a week, set a reminder for that",
      "I have to ask Ruth Okafor next Friday if she can skip a week, make me a reminder of it",
      "Next Friday I've got to ask Ruth Okafor if she can skip a week. Can you set me a reminder for that?",
      "i should ask ruth okafor next friday if she can skip a week, so pop a reminder in for it pls",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-26 | chase ruth okafor about the pots",
    [
      "i have to chase ruth okafor about the pots, remind me tuesday",
      "I need to chase Ruth Okafor about the pots. Remind me on Tuesday.",
      "need a nudge tuesday, chase ruth okafor about the pots",
      "i'll want a prod on tuesday: chase ruth okafor about the pots",
      "head like a sieve so pls dont let me forget: chase ruth okafor tuesday about the pots",
      "stick a reminder in for me, tuesday, chase ruth okafor about the pots",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 11:00 | chase her about the pots",
    ["need a nudge tomorrow at 11, ruth okafor, chase her about the pots"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-22 | send Ruth Okafor the new price list",
    [
      "Sam should send Ruth Okafor the new price list, Friday - set a reminder for him",
      "Sam has to send Ruth Okafor the new price list on Friday, put a reminder in for him",
      "Put a job down for Sam: send Ruth Okafor the new price list on Friday",
      "new job for Sam: send Ruth Okafor the new price list on Friday",
      "give Sam a job: send Ruth Okafor the new price list on Friday",
    ],
  ],
  // On whose list it goes
  [
    "todo for Sam: Ruth Okafor @2026-06-16 14:00 | drop off ruth okafor's forms",
    ["Sam is to drop off Ruth Okafor's forms on 16 June at 2 pm"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-22 | collect the pots from ruth okafor",
    ["Sam should collect the pots from Ruth Okafor on Friday"],
  ],
  // To the minute
  [
    "todo: Ruth Okafor @2026-05-22 10:00 | call Ruth Okafor",
    [
      "remind me Friday 10 sharp to call Ruth Okafor",
      "remind me Friday at 10 sharp to call Ruth Okafor",
      "remind me Friday 10 am sharp to call Ruth Okafor",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 14:30 | call Ruth Okafor",
    ["remind me Friday 14:30 sharp to call Ruth Okafor"],
  ],
  // A day spelled out, and one that is told by another
  [
    "todo: Ruth Okafor @2026-05-30 16:00 | ring Ruth Okafor",
    [
      "remind me on the thirtieth at four to ring Ruth Okafor",
      "remind me to ring Ruth Okafor on the thirtieth at four",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-21 | ring Ruth Okafor",
    [
      "remind me on the twenty first of June to ring Ruth Okafor",
      "remind me on the twenty-first of June to ring Ruth Okafor",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-02 | ring Ruth Okafor",
    [
      "remind me the day before 3 June to ring Ruth Okafor",
      "he's back on 3 June, remind me the day before to ring Ruth Okafor",
      "he's away till 4 June, remind me two days before to ring Ruth Okafor",
    ],
  ],
  // What is told in the sentence before is no part of what is to be done
  [
    "todo: Ruth Okafor @2026-05-22 | ring her",
    ["Ruth Okafor lost the list. ring her tomorrow, remind me"],
  ],
  [
    "todo: Ruth Okafor | day before her birthday to ring Ruth Okafor",
    ["remind me the day before her birthday to ring Ruth Okafor"],
  ],
  // A place in one's own diary, and what one has to do by then
  [
    "todo: Ruth Okafor @2026-05-28 | call Ruth Okafor",
    [
      "Book me in to call Ruth Okafor on the 28th",
      "put me down to call Ruth Okafor on the 28th",
      "pencil me in to call Ruth Okafor on the 28th",
    ],
  ],
  // A day that is told from another
  [
    "todo: Ruth Okafor @2026-06-14 18:00 | text Ruth Okafor",
    [
      "remind me the evening before the 15th of June to text Ruth Okafor",
      "remind me to text Ruth Okafor the evening before 15 June",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-14 21:00 | ring Ruth Okafor",
    ["remind me the night before 15 June, at nine, to ring Ruth Okafor"],
  ],
  [
    "todo: Ruth Okafor @2026-06-14 | ring Ruth Okafor",
    ["remind me the day before 15 June to ring Ruth Okafor"],
  ],
  [
    "todo: Ruth Okafor @2026-06-15 08:00 | ring Ruth Okafor",
    ["remind me on the morning of 15 June at 8 to ring Ruth Okafor"],
  ],
  ["todo: Ruth Okafor | ring Ruth Okafor", ["remind me the evening before to ring Ruth Okafor"]],
  [
    "todo: Ruth Okafor @2026-05-22 | visit to Ruth Okafor",
    ["put me down for a visit to Ruth Okafor on Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-27 | call Ruth Okafor",
    ["I should call Ruth Okafor by Wednesday", "we must call Ruth Okafor by Wednesday"],
  ],
  [
    "todo: Ruth Okafor | chase Ruth Okafor about the keys",
    ["need to chase Ruth Okafor about the keys", "I have to chase Ruth Okafor about the keys"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | check stock with Ruth Okafor",
    ["I have to check stock with Ruth Okafor on Friday, set that up"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 09:15 | call Ruth Okafor",
    ["remind me tomorrow, 9.15, to call Ruth Okafor"],
  ],
  // As a diary has it
  [
    "todo: Ruth Okafor @2026-06-03 13:00 | pick up the pots from Ruth Okafor",
    [
      "Wednesday 3 June, 1pm: pick up the pots from Ruth Okafor",
      "Wednesday 3 June, 1pm - pick up the pots from Ruth Okafor",
    ],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-06-03 13:00 | pick up the pots from Ruth Okafor",
    [
      "Wednesday 3 June, 1pm: pick up the pots from Ruth Okafor. Whoever's driving, so Sam.",
      "Wednesday 3 June, 1pm: pick up the pots from Ruth Okafor. Sam does it.",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 10:00 | call Ruth Okafor",
    ["Friday 10am: call Ruth Okafor", "Friday, 10am: call Ruth Okafor"],
  ],
  [
    "todo: Ivy Moss @2026-05-22 | call ivy moss, say 3 things about the hedge",
    ["call ivy moss tomorrow, say 3 things about the hedge"],
  ],
  [
    "todo: Ivy Moss @2026-05-21 16:00 | call ivy moss",
    ["call ivy moss today at 4pm", "call ivy moss at 4 today"],
  ],
  [
    "todo: Ivy Moss @2026-05-21 | call ivy moss",
    ["call ivy moss today", "call Ivy Moss today please"],
  ],
  ["todo: Ivy Moss @2026-05-22 | visit ivy moss", ["visit ivy moss on Friday"]],
  [
    "todo: Ivy Moss @2026-05-22 15:00 | phone ivy moss re the hedge quote",
    [
      "can you put down for me: phone ivy moss tomorrow 3pm re the hedge quote",
      "put on my list: phone ivy moss re the hedge quote tomorrow 3pm",
    ],
  ],
  [
    "todo: Tomasz Nowak @2026-05-22 | call tomasz nowak + todo: Ivy Moss @2026-05-22 | call ivy moss",
    [
      "remind me to call tomasz nowak and ivy moss tomorrow",
      "remind me tomorrow to call tomasz nowak & ivy moss",
      "tomorrow remind me to call tomasz nowak and also ivy moss",
    ],
  ],
  [
    "todo for Sam: Ivy Moss @2026-05-22 | call ivy moss + todo for Nils: Ivy Moss @2026-05-22 | call ivy moss",
    [
      "remind sam and nils to call ivy moss tomorrow",
      "remind Sam and Nils tomorrow to call ivy moss",
      "tell sam and nils to call ivy moss tomorrow",
    ],
  ],
  [
    "todo: Ivy Moss @2026-05-22 | call ivy moss + todo for Sam: Ivy Moss @2026-05-22 | call ivy moss",
    ["remind me and sam to call ivy moss tomorrow"],
  ],
  [
    "todo: Ivy Moss @2026-05-22 | call ivy moss",
    [
      "tomorrow I should get a reminder to call ivy moss",
      "I'd like a reminder tomorrow to call ivy moss",
      "tomorrow I want a reminder to call ivy moss",
      "put tomorrow in for me to call ivy moss",
    ],
  ],
  [
    "todo: Ivy Moss @2026-05-28 10:30 | call ivy moss",
    [
      "remind me mid morning next Thursday, say 10.30, to call ivy moss",
      "remind me next Thursday morning, say 10.30, to call ivy moss",
    ],
  ],
  [
    "todo: Ivy Moss @2026-06-03 09:30 | call ivy moss re the hedge",
    ["Jun 3 9:30 call ivy moss re the hedge", "on 3 June at 9:30 call ivy moss re the hedge"],
  ],
  [
    "todo: Ivy Moss @2026-05-22 10:00 | call her back",
    [
      "ivy moss wants me to call her back on friday at 10",
      "ivy moss would like me to call her back on friday at 10",
    ],
  ],
  [
    "todo for Sam: Ivy Moss @2026-05-23 11:00 | help with the hedge",
    [
      "Please put down: ivy moss, Saturday 11 am, help with the hedge, sam takes it",
      "ivy moss - saturday 11 am - help with the hedge - sam will do it",
    ],
  ],
  [
    "todo: Ivy Moss @2026-05-22 | introduce ivy moss to ruth okafor",
    ["remind me tomorrow to introduce ivy moss to ruth okafor"],
  ],
  [
    "todo: Tomasz Nowak @2026-06-04 | send the price list to tomasz nowak",
    [
      "In two weeks I have to send the price list to tomasz nowak, dont let me forget",
      "I must send the price list to tomasz nowak in two weeks, don't let me forget",
      "in two weeks we need to send the price list to tomasz nowak. do not forget",
      "I have to send the price list to tomasz nowak in two weeks, make sure I don't forget",
      "In two weeks I have to send the price list to tomasz nowak, remind me",
    ],
  ],
  [
    "todo for sam: Tomasz Nowak @2026-05-29 | ring tomasz nowak about the gifts",
    [
      "Please give Sam a task: ring tomasz nowak next friday about the gifts",
      "give sam a reminder to ring tomasz nowak next friday about the gifts",
      "give sam a new task: ring tomasz nowak about the gifts next friday",
      "can you assign sam a todo to ring tomasz nowak next friday about the gifts",
    ],
  ],
  [
    "todo for nils: Tomasz Nowak @2026-05-22 | send the quote",
    ["assign nils a task for tomasz nowak: send the quote friday"],
  ],
  [
    "todo: Tomasz Nowak @2026-06-15 10:30 | send tomasz nowak the menu",
    ["reminder for me on 15/6 at 10h30: send tomasz nowak the menu"],
  ],
  [
    "todo: Tomasz Nowak @2026-08-30 | call tomasz nowak",
    ["remind me on the 30th of august to call tomasz nowak"],
  ],
  [
    "todo: Tomasz Nowak @2026-05-22 | call tomasz nowak",
    [
      "remind me to call tomasz nowak tomorrow",
      "remind me tomorrow to call tomasz nowak",
      "tomorrow remind me to call tomasz nowak",
      "ping me tomorrow to call tomasz nowak",
      "nudge me tmrw to call tomasz nowak",
      "don't let me forget to call tomasz nowak tomorrow",
      "call tomasz nowak tomorrow, remind me",
      "set a reminder to call tomasz nowak tomorrow",
      "reminder: call tomasz nowak tomorrow",
      "reminder for tomorrow: call tomasz nowak",
      "can you remind me to call tomasz nowak tomorrow?",
      "I need to call tomasz nowak tomorrow, remind me pls",
      "make sure i call tomasz nowak tomorrow",
      "create a follow-up for tomorrow: call tomasz nowak",
      "put a reminder in for tomorrow: call tomasz nowak",
      "todo: call tomasz nowak tomorrow",
      "todo for tomorrow: call tomasz nowak",
      "add a task: call tomasz nowak tomorrow",
      "remember to call tomasz nowak tomorrow",
      "need reminding to call tomasz nowak tomorrow",
      "please give me a nudge tomorrow to call tomasz nowak",
      "new task call tomasz nowak tomorrow",
      "schedule a follow-up for tomorrow to call tomasz nowak",
    ],
  ],
  [
    "todo: Fiona Byrne @2026-05-26 15:00 | chase fiona byrne",
    [
      "chase fiona byrne next tuesday 3pm",
      "remind me next tuesday at 3pm to chase fiona byrne",
      "remind me at 3pm next tuesday to chase fiona byrne",
      "chase fiona byrne on 26 may at 15:00",
      "Remind me to chase Fiona Byrne on Tuesday, 26 May at 3 p.m.",
      "next tues 3pm remind me to chase fiona byrne",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-04 | follow up with ruth okafor",
    [
      "follow up with ruth okafor in 2 weeks",
      "follow up with Ruth Okafor in two weeks",
      "pls follow up with ruth okafor 4 june",
      "in two weeks follow up with ruth okafor",
      "remind me to follow up with ruth okafor in 2 wks",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-04 | should follow up with ruth okafor",
    ["i should follow up with ruth okafor in two weeks, remind me"],
  ],
  [
    "todo: Ruth Okafor @2026-06-04 | follow up with ruth okafor about the hedge",
    [
      "follow up with ruth okafor in two weeks about the hedge",
      "follow up with ruth okafor about the hedge in 2 weeks",
      "in 2 weeks: follow up with ruth okafor about the hedge",
    ],
  ],
  [
    "todo for Sam: Ivy Moss @2026-05-25 | send ivy moss the quote",
    [
      "remind sam to send ivy moss the quote on monday",
      "remind sam on monday to send ivy moss the quote",
      "tell sam to send ivy moss the quote on monday",
      "ping sam monday to send ivy moss the quote",
      "sam needs a reminder on monday to send ivy moss the quote",
      "assign sam to send ivy moss the quote on monday",
      "set a reminder for sam on monday: send ivy moss the quote",
      "task for sam on monday: send ivy moss the quote",
      "todo for sam: send ivy moss the quote on monday",
      "can you remind Sam to send Ivy Moss the quote on Monday?",
    ],
  ],
  [
    "todo for Basil: Ivy Moss @2026-05-25 | send ivy moss the quote",
    ["remind basil to send ivy moss the quote on monday"],
  ],
  ["todo: Ruth Okafor @2026-05-22 | bill ruth okafor", ["remind me to bill ruth okafor tomorrow"]],
  [
    "todo: Bill Frost @2026-05-22 | Bill Frost needs a quote",
    ["Bill Frost needs a quote by Friday", "bill frost needs a quote by tomorrow"],
  ],
  [
    "todo: Bill Frost @2026-05-22 | quote for Bill Frost",
    ["quote for Bill Frost due Friday", "remind me by friday: quote for Bill Frost"],
  ],
  [
    "todo: Seán Ó Briain @2026-05-29 09:30 | ring sean o briain",
    [
      "remind me fri next week at 9.30am to ring sean o briain",
      "remind me to ring sean o briain next friday at 9:30 in the morning",
      "remind me to ring sean o briain next friday 0930",
    ],
  ],
  [
    "todo: Seán Ó Briain @2026-05-31 | ring sean o briain",
    [
      "remind me end of month to ring sean o briain",
      "at the end of the month remind me to ring sean o briain",
      "remind me to ring sean o briain eom",
    ],
  ],
  [
    "todo: Seán Ó Briain @2026-05-21 13:00 | ring sean o briain",
    ["remind me in 2 hours to ring sean o briain", "in 2h ping me to ring sean o briain"],
  ],
  ["todo: Seán Ó Briain @16:00 | ring sean o briain", ["remind me at 4 to ring sean o briain"]],
  [
    "todo: Seán Ó Briain @2026-05-21 16:00 | ring sean o briain",
    ["remind me today at 4pm to ring sean o briain"],
  ],
  [
    "todo: Anne-Marie Dupont @2026-06-01 | deliver 6 pots to anne-marie dupont",
    [
      "remind me on 1 june to deliver 6 pots to anne-marie dupont",
      "gotta deliver 6 pots to anne-marie dupont on 1/6, remind me",
      "I have to deliver 6 pots to anne-marie dupont on June 1st, put me a reminder",
    ],
  ],
  ["todo: Lena Groß | send lena groß the invoice", ["remind me to send lena groß the invoice"]],
  [
    "todo: Lena Groß @2026-05-22 09:00 | send lena gross her receipt",
    [
      "remind me first thing tomorrow to send lena gross her receipt",
      "tomorrow morning remind me to send lena gross her receipt",
    ],
  ],
  ["todo: - @2026-05-22 | order more compost", ["remind me tomorrow to order more compost"]],
  ["todo: - | buy stamps", ["remind me to buy stamps"]],
  ["todo: - @2026-05-22 | ", ["remind me tomorrow"]],
  ["todo: them @2026-05-25 | call her", ["remind me monday to call her"]],
  [
    "todo: Zuzana Dvořáková @2026-05-29 | follow-up with Zuzana Dvořáková",
    [
      "create a follow-up with Zuzana Dvořáková for next friday",
      "schedule a follow-up with Zuzana Dvořáková next friday",
      "add follow-up with Zuzana Dvořáková next friday",
    ],
  ],
  [
    "todo: Zuzana Dvořáková @2026-05-29 | follow-up with Zuzana Dvořáková to discuss wreaths",
    ["create a follow-up with Zuzana Dvořáková next friday to discuss wreaths"],
  ],
  [
    "todo: Hedda van der Berg @2026-05-27 | check in with hedda van der berg",
    ["check in with hedda van der berg next wednesday"],
  ],
  [
    "todo: Marko Petrović @2026-05-23 10:00 | get back to marko petrović",
    [
      "get back to marko petrović saturday 10am",
      "remind me to get back to marko petrović saturday at 10",
    ],
  ],
  [
    "todo: - @2026-05-22 | pay the VAT and the rent",
    ["remind me tomorrow to pay the VAT and the rent"],
  ],
  [
    "todo: hedda van der berg @2026-05-27 | touch base with hedda van der berg",
    ["touch base with hedda van der berg next wed"],
  ],
  [
    "todo: ruth okafor @2026-05-26 | call ruth okafor",
    ["she's away till monday, remind me to call ruth okafor tuesday"],
  ],
  [
    "todo: ruth okafor @2026-05-22 | ask ruth okafor which colour she wants",
    [
      "i must ask ruth okafor tomorrow which colour she wants, can you remind me",
      "tomorrow I must ask ruth okafor which colour she wants, can you remind me?",
    ],
  ],
  [
    "todo for Sam: ruth okafor @2026-05-29 | check in with ruth okafor re: the pots",
    [
      "have Sam check in with ruth okafor next friday re: the pots",
      "get Sam to check in with ruth okafor next friday re: the pots",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-06-04 | check the stock for her",
    ["Ruth Okafor wants 8 pots by august. Remind me in two weeks to check the stock for her"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-25 10:30 | ring Ruth Okafor re the pots",
    ["Sam should ring Ruth Okafor monday 10:30 re the pots"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-25 | ring Ruth Okafor",
    ["can Sam ring Ruth Okafor on Monday?"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | promised Ruth Okafor a quote",
    ["I promised Ruth Okafor a quote by monday, put that on my list"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-07-08 | measure the shelves at Ruth Okafor's place",
    ["new todo for Sam, July 8: measure the shelves at Ruth Okafor's place"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | do the order for Ruth Okafor",
    ["remind me do the order for Ruth Okafor tomorrow"],
  ],
  [
    "todo: Ruth Okafor @2026-07-31 | call Ruth Okafor",
    [
      "at the end of July, remind me to call Ruth Okafor",
      "at the end of July remind me to call Ruth Okafor",
    ],
  ],
  [
    "todo: Drew Fields @2026-05-22 | ring Drew Fields about his hedge",
    ["remind me Friday to ring Drew Fields about his hedge"],
  ],
  [
    "todo for Sam: Drew Fields @2026-05-25 10:30 | ring Drew Fields about her order",
    ["have a reminder go to Sam for Monday at 10:30, ring Drew Fields about her order"],
  ],
  [
    "todo for Sam: Drew Fields @2026-07-09 08:00 | mow for Drew Fields",
    ["put one in for Sam: mow for Drew Fields on 9 July at 8 am"],
  ],
  // Somebody is told to chase, a place in the diary, and a reminder for whom and when before what
  [
    "todo for Sam: Ruth Okafor @2026-05-29 | chase Ruth Okafor about the hedge",
    ["get Sam to chase Ruth Okafor about the hedge next Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | call, she wants to talk about the hedge",
    ["put Ruth Okafor down for a call on Monday, she wants to talk about the hedge"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 16:00 | pick up the loan barrow",
    ["set me a reminder for Ruth Okafor, 4pm Friday, pick up the loan barrow"],
  ],
  // What becomes of one, and of all that somebody has
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    ["Ruth Okafor's follow-up can wait, move it to Monday"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    [
      "Ruth Okafor's hedge can wait, move it to Monday",
      "shift the hedge reminder for Ruth Okafor to Monday, the supplier's running late",
      "Ruth Okafor's hedge: make it Monday instead",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"complete"}',
    ["Ruth Okafor's hedge can be crossed off, she left five stars last night"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"all":true},"action":"cancel"}',
    ["both Ruth Okafor reminders can go, she's moved to Spain"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"reassign","assignee":"Sam"}',
    ["put Sam on Ruth Okafor's hedge, I'm away that day"],
  ],
  [
    '{"do":"change_follow_up","target":{"assignee":"Sam","all":true,"when":"overdue"},"action":"move","when":{"on":"2026-05-22","words":"friday"}}',
    ["Sam's overdue follow-ups: push the lot to Friday"],
  ],
  // An hour with no "at" behind a day, what any reminder is for, and what cannot be then
  [
    "todo: Ruth Okafor @2026-05-22 10:00 | call Ruth Okafor",
    [
      "remind me tmrw 10 to call Ruth Okafor",
      "nudge me on friday 10 to call Ruth Okafor",
      "set me a reminder for tomorrow 10 to call Ruth Okafor",
      "remind me 10 tomorrow to call Ruth Okafor",
    ],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-25 15:00 | call Ruth Okafor",
    ["remind Sam monday 3 to call Ruth Okafor"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | Ruth Okafor wants the tall pots",
    [
      "Ruth Okafor wants the tall pots, ping me tomorrow so I don't forget",
      "Ruth Okafor wants the tall pots. Remind me tomorrow so it doesn't slip my mind",
      "Ruth Okafor wants the tall pots, nudge me friday lest i forget",
      "remind me tomorrow so that I don't forget: Ruth Okafor wants the tall pots",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | call Ruth Okafor",
    [
      "ping me tomorrow so I don't forget to call Ruth Okafor",
      "remind me tomorrow to call Ruth Okafor so i dont forget",
      "need to call Ruth Okafor, remind me friday so i remember",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"move","when":{"on":"2026-05-26","words":"tuesday"}}',
    [
      "can't do Ruth Okafor's hedge on Saturday, shove it to tuesday",
      "won't get to Ruth Okafor's hedge tomorrow (school run, don't ask), push it to tuesday",
      "not getting to Ruth Okafor's hedge today after all so move it to tuesday",
      "Ruth Okafor is in Porto till Monday, so move her hedge reminder to tuesday",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"move","when":{"on":"2026-05-22","at":"16:00","words":"at 4 tomorrow"}}',
    [
      "Ruth Okafor hedge reminder - make it 4 tomorrow not 2, van's broken down",
      "Ruth Okafor hedge reminder, can you make it 4 tomorrow instead of 2",
    ],
  ],
  // Which reminder it is first, that it cannot be done then, and what becomes of it
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"move","when":{"on":"2026-05-26","words":"Tuesday"}}',
    [
      "Won't get to the Ruth Okafor reminder today, push it to Tuesday",
      "I won't manage Ruth Okafor's reminder this week, move it to Tuesday",
      "no chance of the Ruth Okafor reminder today, move it on to Tuesday",
      "not getting to the reminder for Ruth Okafor today so bump it to Tuesday please",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ivy Moss"},"text":"rose bush"},"action":"cancel"}',
    [
      "no need for the rose bush reminder on Ivy Moss anymore, cancel it",
      "No need for Ivy Moss's rose bush reminder now, drop it",
      "I no longer need the rose bush reminder for Ivy Moss, cancel it",
    ],
  ],
  // Away till a day, and which one it is told in between
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"olive tree order"},"action":"move","when":{"on":"2026-05-26","words":"next Tuesday"}}',
    [
      "Ruth Okafor is travelling till the weekend so move her reminder, the olive tree order, to next Tuesday",
      "Ruth Okafor is ill until Sunday, so push her follow-up, the olive tree order, to next Tuesday",
      "Ruth Okafor isn't back before Monday so shift her follow-up - olive tree order - to next Tuesday",
    ],
  ],
  // A late delivery is no overdue reminder
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Bill Frost"},"text":"delivery"},"action":"complete"}',
    [
      "Late delivery for Bill Frost is sorted, you can tick that reminder off as done",
      "Bill Frost's late delivery is sorted, close the reminder",
    ],
  ],
  // That it cannot be done then, without who cannot
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"move","when":{"on":"2026-05-22","words":"tmrw"}}',
    [
      "cant do the Ruth Okafor hedge reminder today, shove it to tmrw",
      "can't get to the Ruth Okafor hedge reminder today, kick it to tmrw",
      "can not manage the hedge reminder for Ruth Okafor today so move it to tmrw",
    ],
  ],
  // Which one it is, why, and what becomes of it
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"complete"}',
    [
      "the follow-up for Ruth Okafor, list went out this morning, tick that off",
      "the Ruth Okafor reminder, we sent the list yesterday, so close it please",
      "follow-up with Ruth Okafor - she paid up today, mark it done",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"cancel"}',
    ["the Ruth Okafor follow-up, she moved away, cancel it"],
  ],
  // A slip of the keys in "cancel"
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"hedge"},"action":"cancel"}',
    [
      "cancle the hedge reminder for Ruth Okafor",
      "pls cancell the hedge follow-up for Ruth Okafor",
    ],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-22 | call Ruth Okafor about the hedge",
    ["put this on Sam's list for tomorrow: call Ruth Okafor about the hedge"],
  ],
  // Whose list it is, though a customer is called so, too
  [
    "todo for Basil: Ruth Okafor @2026-05-22 | send Ruth Okafor the quote",
    [
      "put this on Basil's list for tomorrow: send Ruth Okafor the quote",
      "stick on Basil's to-do list for tomorrow: send Ruth Okafor the quote",
    ],
  ],
  [
    "todo for Basil: Bill Frost @2026-05-22 | ring Bill Frost",
    [
      "add to Basil's list for tomorrow - ring Bill Frost",
      "put on Basil's list for tomorrow: ring Bill Frost",
      "add this to Basil's list, ring Bill Frost tomorrow",
    ],
  ],
  // Who told of it, and why it is put off, is none of which one and when
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"complete"}',
    [
      "the follow-up for Ruth Okafor, Bill Frost has it, tick that off",
      "Ruth Okafor's follow-up, Bill Frost told me it's done, close it",
      "the reminder for Ruth Okafor, Bill Frost sorted it, done",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"}},"action":"move","when":{"on":"2026-05-25","words":"monday"}}',
    [
      "push Ruth Okafor's reminder to monday, out at the farm all day tomorrow",
      "move the Ruth Okafor reminder to monday, I'm flat out tomorrow",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"mine":true},"action":"reassign","assignee":"Sam"}',
    ["my reminder for Ruth Okafor, give that one to Sam please, I'm on the road all week"],
  ],
  // What is to be done about what is told before
  [
    "todo: Ruth Okafor @2026-05-22 | check on it: Ruth Okafor complained about the olive tree",
    ["Ruth Okafor complained about the olive tree, remind me to check on it friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | look into it: Ruth Okafor's pot cracked",
    ["Ruth Okafor's pot cracked, remind me to look into it friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-25 | send it: Ruth Okafor wants a quote for the hedge",
    ["Ruth Okafor wants a quote for the hedge, remind me to send it monday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | ring Ruth Okafor, it is her birthday",
    ["sorry for the noise in here, remind me to ring Ruth Okafor on friday, it is her birthday"],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-22 | Ruth Okafor wants two pots on Saturday",
    ["Ruth Okafor wants two pots on Saturday, remind Sam on Friday"],
  ],
  // A duty as it is jotted down
  [
    "todo: Ruth Okafor @2026-05-22 | ring Ruth Okafor",
    [
      "need to ring Ruth Okafor on Friday",
      "i need to ring Ruth Okafor on Friday",
      "must remember to ring Ruth Okafor on Friday",
      "got to ring Ruth Okafor on Friday",
    ],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 | send Ruth Okafor a quote",
    ["need to send Ruth Okafor a quote by Friday", "have to send Ruth Okafor a quote by Friday"],
  ],
  // What somebody wants by a day, and when to be reminded of it, are one thing to do
  [
    "todo: Ruth Okafor @2026-05-22 | Ruth Okafor wants her pots by Saturday",
    ["Ruth Okafor wants her pots by Saturday. Remind me on Friday"],
  ],
  [
    "todo: Ruth Okafor @2026-05-22 09:00 | ring Ruth Okafor",
    ["remind me fri am to ring Ruth Okafor", "remind me to ring Ruth Okafor fri am"],
  ],
  [
    "todo: Ivy Moss @2026-05-22 | call Ivy Moss",
    ["Ruth Okafor wants her pots. Also remind me to call Ivy Moss tomorrow"],
  ],
  // Two people, each with a day of their own
  [
    "todo: Ruth Okafor @2026-05-22 | call Ruth Okafor + todo: Ivy Moss @2026-05-25 | email Ivy Moss",
    [
      "remind me to call Ruth Okafor tomorrow and email Ivy Moss monday",
      "remind me to: call Ruth Okafor tomorrow, email Ivy Moss on monday",
      "remind me\n- to call Ruth Okafor tomorrow\n- to email Ivy Moss monday",
      "Reminders:\n1. call Ruth Okafor tomorrow\n2. email Ivy Moss monday",
      "to do: call Ruth Okafor tomorrow, email Ivy Moss monday",
      "call Ruth Okafor tomorrow\nemail Ivy Moss monday",
    ],
  ],
  [
    "todo for Sam: Ruth Okafor @2026-05-25 | ring Ruth Okafor re the hedge",
    [
      "have Sam ring Ruth Okafor monday re the hedge. remind him",
      "get Sam to ring Ruth Okafor monday re the hedge, and remind him please",
    ],
  ],
  // "I'll" without its apostrophe
  ["todo: Ruth Okafor @2026-05-25 | call her", ["Ruth Okafor is ill, call her monday"]],
];
