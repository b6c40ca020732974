// Lost and found, in English.
import { saying } from '../../language/Language';
import { lostToyEvents as e } from '../../world/plots/lostToy';
import type { PlotInEnglish } from '../PlotInEnglish';

export const lostToy: PlotInEnglish = {
  words: {
    'lost toy cause': {
      butterfly: { '': 'a big butterfly flew by' },
      band: { '': 'a band came down the road' },
      squirrel: { '': 'a squirrel began to throw nuts' },
      bell: { '': 'the fire bell rang' },
      ice: { '': 'somebody was giving away cake' },
      cart: { '': 'a cart lost all its apples' },
      lambs: { '': 'five lambs ran by' },
      race: { '': 'some boys began a race' },
      rainbow: { '': 'two geese had a fight' },
    },
    'lost toy spot': {
      bed: { '': 'under the bed' },
      stove: { '': 'behind the stove' },
      coat: { '': 'in every coat pocket' },
      soup: { '': 'in the soup pot' },
      boots: { '': 'in all the boots' },
      dog: { '': 'under the dog' },
      piano: { '': 'inside the clock' },
      flour: { '': 'in the flour' },
    },
  },
  sayings: [
    saying(
      e.owns,
      [
        '{hero} had {thing.a}, [a present from an uncle|a present from an old sailor|found in the attic|won at the fair], and would not have [given it away|sold it] for all the [gold|cake|candy] in the world.',
        'Of all {hero.poss} toys, the dearest was {thing.a}. It [slept beside the bed at night|had the best place on the shelf|had been a birthday present|was allowed to sit at the table].',
        'Wherever {hero} went, {thing.a} [went too|had to come along], even to [school|the dinner table|the barber|the doctor].',
        'For {hero.poss} birthday there had been {thing.a}[| in gold paper| with a red ribbon], and since then {hero.he} had [played with it every day|hardly put it down|never gone out without it].',
      ],
      [['What did {hero.name} love more than anything else?', 'thing']],
    ),
    saying(
      e.takesOut,
      [
        '{hero} took {thing} {place.to} and played there [for a long time|until {hero.his} cheeks were red|all by {hero.himself}].',
        'It was [just the day|a good day] to play {place.at}, so {hero} [ran|hurried|skipped] there with {thing}.',
        '"[Come along|Let us go out and play|Off we go]!" said {hero.name} to {thing}, and soon they were {place.at}.',
        '{hero} wanted to play {place.at}, and of course {thing} [came along|had to come too].',
      ],
      [['Where did {hero.name} take the {thing.noun}?', 'place']],
    ),
    saying(e.runsOff, [
      'Then {cause}! {hero} put {thing} down {place.at} [for just a moment|without thinking|as quickly as {hero.he} could] and ran [off to see|to have a look].',
      'All went well {place.at} until {cause}. {hero} ran [off to see it|to have a look|closer to see it better], and {thing} was [left behind|forgotten].',
      '"[Oh, look|Look at that]!" cried {hero.name}, for suddenly {cause}. {hero.he} ran off to see [more|it better], but {thing} stayed behind {place.at}.',
      'But {place.at} {cause}, and that was much too [exciting|good] to miss. Away ran {hero.name}, and {thing} [lay there all alone|was left behind].',
    ]),
    saying(
      e.misses,
      [
        '[At home|At supper|On the doorstep] {hero} [reached for|looked for|wanted] {thing}. It was [gone|not there]!',
        '"Where is {thing}?" [asked|cried] {hero.name} [at home|at supper|at the door]. [Nobody knew|Nobody had seen it]. It was lost.',
        'Only at [home|the front door|supper] did {hero} see that {thing} was missing, and {hero.he} could not [eat a bite|stop crying].',
        '{hero} came home [hungry and happy|tired and happy|humming a song], but with empty hands. Where was {thing}? It was lost!',
      ],
      [['What did {hero.name} lose?', 'thing']],
    ),
    saying(
      e.searches,
      [
        '{hero} looked [everywhere in the house|high and low|in every corner], even {spot}, but {thing} was [not there|nowhere to be found].',
        'Could it be {spot}? {hero} looked [twice|three times|with a lamp], but there was only [dust|a lost button|an old sock|a surprised spider], and no sign of {thing}.',
        '{hero} even looked {spot}. There was [a lost button|an old sock|a spoon], but {thing} was not there.',
        '"{thing} must be [somewhere|in the house]," said {hero.name}, and looked [in every room|under all the chairs] and {spot}. It was no use.',
      ],
      [['Where did {hero.name} look for the {thing.noun}?', 'spot']],
    ),
    saying(e.helpOffered, [
      '"Why do you look so [sad|unhappy], {hero.name}?" asked {friend.name}. "Because {thing} is [lost|gone]!" "Then let us [look|search] for it together."',
      '{friend} saw {hero.poss} [red eyes|sad face|wet cheeks]. "Is it {thing}? [I will help you look|Four eyes see more than two]," {friend.he} said.',
      'Then {friend} came [by|to play]. {hero.name} told all about {thing}. "[Put on your shoes|Get your coat|Come on]," said {friend.name}. "We will find it."',
    ]),
    saying(
      e.findsTogether,
      [
        '[Hand in hand|Side by side], {hero.name} and {friend.name} went back {place.to} and looked [left and right|high and low|everywhere]. There [lay|was] {thing}!',
        'Step by step {hero.name} and {friend.name} went back {place.to}. "[Look|There it is|I see it]!" cried {friend.name}. {thing} lay [right in front of them|half hidden under some leaves|just where it had been left].',
        '"Where did you see it last?" asked {friend.name}. {hero.name} thought hard, and then they ran {place.to}. There was {thing}, [a little dusty|quite alone|safe and sound]!',
      ],
      [['Who helped to find the {thing.noun}?', 'friend']],
    ),
    saying(e.findsAlone, [
      'The next morning {hero} [ran|went] back {place.to}[| all alone| before breakfast]. There lay {thing}, [just where it had been left|a little dusty|wet with dew]!',
      '"Think," {hero} told {hero.himself}. "Where did I see it last?" Then {hero.he} knew. {thing} was still waiting {place.at}, [quite alone|a little dusty|with a snail on top].',
      '{hero} went back the whole way, step by step, and looked [left and right|under every bush]. And {place.at}, [safe and sound|a little dusty], lay {thing}!',
    ]),
    saying(e.putsUpNote, [
      '{hero} wrote a note in [big red|big blue|very large] letters: "Lost: {thing.a}. Please help!" It hung [at the bakery|on a tree|by the church|on the school door] for all to see.',
      '{hero} asked [everybody in the street|all the neighbors|everybody at the market] about {thing}. Then {hero.he} drew a picture of it and hung it up [at the bakery|by the church|on a tree].',
      '"Somebody must have seen {thing}," said {hero.name}, and hung up a [note|picture|sign] [at every corner|on the school door|at the bakery].',
    ]),
    saying(
      e.broughtBack,
      [
        '[The next day|A few days later|On Sunday] {bringer.a} knocked at the door. "Is this yours, {hero.name}?" It was {thing}[|, washed and clean|, a little dirty|, wrapped in paper]!',
        '[One evening|Before the week was over] {bringer.a} came and asked for {hero.name}. "[I nearly stepped on it|It looked so lonely|It was sitting there all alone]," said {bringer}, and held out {thing}.',
        '{bringer.a} had heard the news and came [the same evening|the very next day] with something under one arm. It was {thing}, and {hero} [jumped for joy|laughed out loud].',
      ],
      [['Who brought the {thing.noun} back?', 'bringer']],
    ),
    saying(
      e.seesItWith,
      [
        'The next [morning|day] {hero.name} ran back {place.to}. There sat {kind.little} named {other}, [holding|talking to|singing to] {thing}.',
        'The next day, {place.at}, {hero.name} saw {kind.little} named {other}, who was playing with {thing} and [looked very happy|laughed out loud|saw nobody else].',
        '{hero.name} went back {place.to}, but somebody was already there: {other}, {kind.little} [with bare feet|in a coat with holes|with a big smile], who was [playing with|hugging] {thing}.',
      ],
      [['Who had the {thing.noun}?', 'other']],
    ),
    saying(e.givesBack, [
      '"Is it yours?" asked {other.name}. "I [kept it dry for you|took good care of it|knew that somebody would come back for it]." {hero.name} took {thing}, and they played with it together [until supper|all day].',
      '{other.name} [sighed|nodded|turned red] and held out {thing}. "[Thank you for finding it|Thank you]! Shall we play together?" asked {hero.name}, and they did.',
      '{other.name} gave {thing} one last [hug|look|kiss] and handed it to {hero.name}. They have been friends [ever since|from that day on].',
    ]),
    saying(e.letsKeep, [
      '{other.name} had no other toy. {hero.name} looked at {thing} [once more|for a long time]. "Keep it," {hero.he} said. "[It likes you|Be good to it]." Then {hero.he} went home, a little sad and a little glad.',
      '"Must I give it back?" asked {other.name}, and held {thing} tight. {hero.name} [swallowed hard|thought for a long time]. "No," {hero.he} said [softly|at last]. "It is yours now."',
      '{hero.name} had [many toys|a whole shelf of toys], and {other.name} had none. "{thing} is yours now," said {hero.name}, and went home quickly, before the tears came.',
    ]),
    saying(e.hugs, [
      '"I will never [leave you behind|lose you] again," {hero} [whispered to|told] {thing}, and [that was a promise|meant every word].',
      'How [happy|glad] {hero} was! That night {thing} slept [on the pillow|beside the bed|under the blanket], and the [moon|stars] looked in.',
      '{hero} wrote {hero.his} name on {thing} [in big letters|in red paint|twice, to be safe], and never lost it again.',
      '{hero} hugged {thing} and would not put it down again, not even [at supper|in the bath|to sleep].',
    ]),
    saying(e.neverFound, [
      '{hero} [looked|waited] for [many days|weeks|a whole summer], but nobody ever [saw|found] {thing}. Sometimes, [at night|when it rains], {hero.he} still thinks of it.',
      'But {thing} never came back. {hero} cried for [a day|two days], and then {hero.he} [made up a song about it|drew a picture of it|made up a story about it], so as not to forget it.',
      'Nobody found {thing}. "I hope that [somebody plays with it|some child is happy with it]," {hero} said [sadly|at last]. From then on {hero.he} [never left anything behind|looked twice before going home].',
    ]),
  ],
};
