// A lonely animal looks for company, in English.
import { saying } from '../../language/Language';
import { lonelyAnimalEvents as e } from '../../world/plots/lonelyAnimal';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then ]';
const HOPING = '[| with a bow| very politely| and smiled| in a small voice]';
const COLDLY = '[| without looking up| and turned away| with a shrug]';

const AS = '[| softly| with a sigh]';

export const lonelyAnimal: PlotInEnglish = {
  words: {
    'lonely sign': {
      'two-cups': {
        '': 'of two cups only one was ever used',
        now: 'Both cups are washed every evening now',
        still: 'The second cup was cleaned too, just in case',
      },
      echo: {
        '': 'only the echo ever said good morning',
        now: 'The echo has to wait its turn now',
        still: '"Good night," said the echo, for it was polite',
      },
      chess: {
        '': 'one animal played both sides of every game',
        now: 'Both sides of every game are taken now',
        still: 'The left hand won against the right that night',
      },
      spider: {
        '': 'only a spider heard the news of the day',
        now: 'The spider says that it has grown rather loud',
        still: 'The spider heard it all and made a small silver heart',
      },
      letters: {
        '': 'every Sunday a letter was begun, "Dear Whoever"',
        now: 'On Sunday no letter is written, for there is no time',
        still: '"Dear Whoever," began the next letter, "it is still me"',
      },
    },
    'animal refusal': {
      nuts: {
        '': 'I have to count my nuts',
        later: 'I have counted my nuts, and there are too many for one',
      },
      nap: { '': 'I am going to sleep now', later: 'I could not sleep for thinking of you' },
      cousins: { '': 'my nine cousins are coming', later: 'my cousins have left, and it is too quiet' },
      laundry: { '': 'my washing is still wet', later: 'my washing is dry, and four hands fold better' },
      'too-big': { '': 'I do not know you', later: 'I do not know you yet, and that can be changed' },
      song: { '': 'I am learning a song', later: 'my song is for two voices' },
      soup: { '': 'I must stir my dinner', later: 'I have cooked far too much dinner' },
      guests: { '': 'I never talk to anybody', later: 'I have talked to the wall all day' },
      book: { '': 'I am reading a book', later: 'my book is finished, and it was sad' },
    },
    'animal disguise': {
      hat: { '': 'put on a very tall hat', with: 'in the tall hat' },
      stripes: { '': 'painted on blue stripes', with: 'with the blue stripes' },
      laugh: { '': 'learned a new laugh, which went "Ho-hi-ho"', with: 'with the funny laugh' },
      shoes: { '': 'put on four red shoes', with: 'in the red shoes' },
      present: { '': 'stuck a rose behind each ear', with: 'with the roses' },
      feathers: { '': 'tied on a bunch of feathers', with: 'with the feathers' },
      tail: { '': 'tied a long ribbon to the tail', with: 'with the ribbon' },
      bells: { '': 'hung a bell on each foot', with: 'with the bells' },
    },
    'animal need': {
      stuck: { '': 'was stuck in the fence', help: 'pulled the fence apart', free: 'slipped out' },
      moth: { '': 'had a foot under a big stone', help: 'pushed at the stone', free: 'came loose' },
      thorn: { '': 'had a thorn in the back', help: 'drew the thorn out', free: 'could laugh again' },
      lost: { '': 'was lost in the dark', help: 'held up a light', free: 'saw the path' },
      'too-cold': { '': 'was wet to the bone', help: 'fetched the only blanket', free: 'grew warm' },
    },
    'shared joy': {
      soup: { '': 'ate soup from one bowl' },
      moon: { '': 'told stories until the moon went down' },
      chess: { '': 'built a seat that was just wide enough for two' },
      snore: { '': 'sang every song they knew' },
      puddle: { '': 'jumped into every pool of rain' },
      dance: { '': 'danced around the table' },
      stars: { '': 'gave new names to the stars' },
      song: { '': 'baked a cake with nine eggs' },
    },
  },
  sayings: [
    saying(
      e.alone,
      [
        '[Long ago|Not far from here|Once|In the old days] there lived {kind.a} named {hero} {home.in}, and {sign}.',
        '{hero} was {kind.a} who lived [all alone|alone|quite alone|without a friend] {home.in}. [You could tell|It was easy to see|Anybody could see it|It was no secret], for {sign}.',
        '[Anybody who visited|A guest of|A visitor to] {hero} the {kind}, {home.in}, [would have noticed|would have seen|would have felt] it: {sign}. But nobody came.',
        'It was [always|very|too] quiet where {hero} lived, {home.in}, so quiet that {sign}. And {hero.he}, {kind.a} with a [big|soft|warm] heart, was [tired of it|sad about it|waiting for a change].',
        '[This is about|There once was] {kind.a} by the name of {hero}, who lived {home.in}. It was a [tidy|clean|good|lovely] home. But {sign}.',
      ],
      [['What kind of animal was {hero.name}?', 'kind']],
    ),
    saying(
      e.setsOut,
      [
        '"[Today I will find somebody|Enough of this|Today is the day|One must try]," said {hero}, [washed both ears|jumped up|put on a scarf|looked in the mirror], and went {place.to}.',
        '{hero} [took a deep breath|counted to ten|sang a little to be brave|swallowed twice], closed the door and [walked|ran|hurried|marched] {place.to}, where there was always somebody.',
        '"[Friends do not grow under the bed|Nobody comes by waiting|Somewhere there must be a friend|A friend will not fall from the sky]," said {hero}[ aloud| to the wall|], and set out {place.to}.',
        'So {hero} [got up|opened the door|put on a scarf] and [marched|went|walked|hurried] {place.to}, with [great hopes|cold feet|a smile].',
      ],
      [['Where did {hero.name} go?', 'place']],
    ),
    saying(
      e.refused,
      [
        `The first one there was {first}, {kind.a} [in a hurry|with a basket|with a long face|of few words]. "[Shall we play|Shall we walk together|Do you want to talk|Are you alone too]?" asked {hero.name}${HOPING}. "{refusal}," said {first.name}${COLDLY}.`,
        `"[Good day|Hello|How do you do]," said {hero.name}${HOPING} to {kind.a} named {first}. "{refusal}," [answered|said|called] {first.name}${COLDLY}.`,
        `[There sat|There stood|Along came] {kind.a} named {first}. {hero.name} [bowed low|waved|said hello|asked for a game]. "{refusal}," said {first.name}${COLDLY}.`,
        `{hero.name} had a [beautiful|fine|clever] [speech|question] ready. But {first}, {kind.a} [with little time|with a cold|in a bad mood], did not [wait for the end|listen]. "{refusal}!" said {first.name}${COLDLY}.`,
      ],
      [['Who was the first to say no?', 'first']],
    ),
    saying(
      e.pretends,
      [
        '"[Perhaps one must be different|I am too plain|Nobody looks at me|I need something new]," thought {hero}. So {hero.he} [ran home and|quickly|sat down and] {disguise}.',
        '{hero} looked into the [water|pond|mirror] and [was not pleased|sighed]. [What could be done?|Something had to change.] {hero.he} {disguise}.',
        '[The second time|This time|Next time|Now] {hero} wanted to [do it better|be liked], and {disguise}[|, and felt very fine|, and hoped for the best].',
        '"[The others have something special|One must be noticed|That was too simple|I can be funny too]," said {hero}, and {disguise}[|, and felt very fine|, and turned around twice|, and set off again].',
      ],
      [['What did {hero.name} do to please the others?', 'disguise']],
    ),
    saying(e.laughedAt, [
      '{second}, {kind.a} [at play|with many friends|by the fence], [stared|stopped|called the others]. "[Look at that one|See who is coming] {disguise.with}!" [cried|called] {second.name}, and {hero.name} [crept away|ran|hid|turned red].',
      `{kind.a} named {second} walked around {hero.name} [twice|three times|slowly]. "[And who are you|Who is this|What do you want], {disguise.with}?" asked {second.name}${COLDLY}. {hero.name} [did not know any more|could not say|had no answer|wished to be at home].`,
      '[At first it went well.|For a moment all was fine.] Then {kind.a} named {second} said, "[You look silly|You look strange|How funny you look] {disguise.with}." "I know," said {hero.name} sadly, "and I do not [even like it|feel like myself]."',
    ]),
    saying(e.triesKindly, [
      '[The second one|The next one|Under a bush] was {kind.a} named {second}. {hero.name} [had brought|gave away|held out] [a basket of plums|a warm cake|a bag of nuts]. {second.name} [ate it all|took everything] and [went away|went to sleep|said nothing].',
      '{hero.name} told [a joke|a story|a riddle] to {kind.a} named {second}. It was a [good|short|new|funny] one. But {second.name} did not [laugh|listen|wait for the end|even smile][| and walked on].',
      `"[May I play too|Can I join you|Is there room for me]?" {hero.name} asked {second}, {kind.a} with [a ball|many friends|a rope|a drum]. "[We are enough already|No|You are too slow|It is our game]," said {second.name}${COLDLY}.`,
    ]),
    saying(e.goesHome, [
      '[It was getting dark.|The day was over.|It was late.] {hero} [went|walked|crept] home[| with a low head| on tired feet], and {weather.noun} did not [make it any better|help].',
      '[What a|Such a|Oh, what a] {weather} day! {hero} [shut the door|came home|crept inside] and [sat down on the floor|lay down|cried a little|spoke to nobody|looked at the wall].',
      `${NOW}{hero} was home [before supper|by sunset], ate nothing, and only [looked out|sat there|sighed]. It was still {weather}.`,
    ]),
    saying(
      e.hearsCry,
      [
        '[But what was that?|But listen!|What was that noise?] {hero} heard [somebody crying|a cry|a small voice] [outside|in the dark|behind the hedge|near the path]. It was {third}, {kind.little} who {need}.',
        'Then there was a [small|strange|sad|thin] sound [behind the house|in the bushes|not far away|at the stream], and {hero} [jumped up|ran out|took the lamp]. It was {kind.a} named {third}, who {need}.',
        '"[Help|Is anybody there|Oh, please|Help me]," [said|called|cried] a [thin|small|tired] voice [in the dark|outside|under the trees], and {hero} ran out. There was {third}, {kind.a} who {need}.',
      ],
      [['What was wrong with {third.name}?', 'need']],
    ),
    saying(e.helps, [
      `${NOW}{hero.name} forgot to be [shy|sad|lonely|tired]. {hero.he} {need.help}, and {third.name} {need.free}. "[Nobody ever did that for me|You are good|You came|How kind you are]," said {third.name}[| softly| and stayed| with wet eyes].`,
      'This time {hero.name} had no [plan|gift|fine words]. {hero.he} [just|simply|only] {need.help}. And {third.name} {need.free} and [stayed|smiled|did not go|held on].',
      '"[Hold still|Wait|I am here|Do not be afraid]," said {hero.name}, and {need.help}. {third.name} {need.free}. [They looked at each other|They sat down together|They went inside], and neither wanted to [say good night|be alone].',
    ]),
    saying(
      e.comesBack,
      [
        'There was a knock[|, the first in years|, and another|, a very soft one]. It was {first.name}. "I [have been thinking|was not nice|am sorry], {hero.name}," said {first.name}[| slowly| at the door| with red ears]. "{refusal.later}."',
        '[Late that evening|After dark|Before bedtime] a nose was at the [window|door]. "{hero.name}?" [called|asked|whispered] {first.name}. "{refusal.later}. [May I come in|Is there room|Will you forgive me|Are you awake]?"',
        `${NOW}{hero.name} heard [steps|somebody] outside, then nothing, then [steps again|a small sneeze]. Somebody knocked at the door. "It is [me|only me], {first.name}," said a voice. "[You see|Well|The thing is], {refusal.later}."`,
      ],
      [['Who came to {hero.name} in the evening?', 'first']],
    ),
    saying(e.signReturns, [
      '[That was how|So it was that|That is how|And so] {hero.name} and {friend.name} became friends[|, for good|, that very night|, and still are]. {sign.now}.',
      `${NOW}{friend.name} came [again|back|to supper] the next [day, and the next|evening, and the next]. {sign.now}. {hero.name} [can hardly remember how it was before|is never lonely any more].`,
      '[And today?|And now?|And since then?] You should [hear|see] {hero.name} and {friend.name} [laugh|sing|dance|talk all night|play]. {sign.now}.',
    ]),
    saying(
      e.joy,
      [
        '{hero.name} and {friend.name} {joy}[|, and nobody was tired|, and forgot the time]. It was the [best|warmest|loudest|shortest] [evening|night] for [a long time|years].',
        'They were [not alike at all|very different|quite unlike], {hero.name} and {friend.name}. [All the same|But that night|Still], they {joy}[|, and laughed|, side by side].',
        'What did {hero.name} and {friend.name} do [then|next|that night]? They {joy}. It was as [simple|easy|good] as that[|, once there were two|, and it was enough].',
      ],
      [['What did {hero.name} and {friend.name} do together?', 'joy']],
    ),
    saying(e.stillAlone, [
      `"[Not today, then|Perhaps tomorrow|Well, I tried|Good night, world]," said {hero.name}${AS}. {sign.still}. [Far away|On the next hill|Over the river], somebody else [had a light on too|was awake too|looked out as well].`,
      `${NOW}{hero} lit [the lamp|a candle|the fire]. {sign.still}. [Tomorrow there would be another path|There were other days|One must not give up|The night was long].`,
      'So the evening was like [all the others|every other|the one before]. {sign.still}. And {hero} left the [door|window|gate] open, just [a little|in case|wide enough].',
    ]),
  ],
};
