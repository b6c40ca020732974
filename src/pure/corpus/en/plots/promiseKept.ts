// A promise and its price, in English.
import { saying } from '../../language/Language';
import { promiseKeptEvents as e } from '../../world/plots/promiseKept';
import type { PlotInEnglish } from '../PlotInEnglish';

export const promiseKept: PlotInEnglish = {
  words: {
    'promised chore': {
      geese: { '': 'bring the geese home', done: 'the geese were home', missed: 'two geese were lost' },
      apples: { '': 'pick the apples', done: 'the apples were picked', missed: 'the apples lay in the mud' },
      read: { '': 'read a letter aloud', done: 'the letter was read', missed: 'the letter still lay there' },
      wool: { '': 'wash the windows', done: 'the windows shone', missed: 'the windows were still dirty' },
      boat: { '': 'tie up the boat', done: 'the boat was tied', missed: 'the boat was gone' },
      hives: { '': 'carry wood', done: 'the wood was in', missed: 'the wood was wet' },
      roof: { '': 'mend the roof', done: 'the roof was whole', missed: 'it had rained into the bed' },
      goat: { '': 'milk the goat', done: 'the goat was milked', missed: 'the goat had cried all night' },
    },
    'promised hour': {
      three: { '': 'at three' },
      bells: { '': 'at the evening bell' },
      sunset: { '': 'at sunset' },
      milk: { '': 'after supper' },
      noon: { '': 'at noon' },
      five: { '': 'at five' },
      rooster: { '': 'before dark' },
    },
    temptation: {
      circus: { '': 'The circus is here' },
      river: { '': 'A balloon is going up' },
      elephant: { '': 'There is an elephant in the square' },
      dance: { '': 'They are dancing in the square' },
      fireworks: { '': 'There is a man with a dancing bear' },
      puppets: { '': 'The puppets are here' },
      king: { '': 'The king is riding by' },
      snow: { '': 'There is a talking bird at the market' },
    },
    'promise price': {
      sweets: { '': 'a bag of candy', the: 'the candy' },
      ride: { '': 'two rides on a pony', the: 'the pony rides' },
      prize: { '': 'the last two balloons', the: 'the balloons' },
      seat: { '': 'two places right at the front', the: 'the places at the front' },
      drum: { '': 'two tin drums', the: 'the tin drums' },
      mask: { '': 'two lion masks', the: 'the lion masks' },
    },
    'promise thanks': {
      whistle: { '': 'a wooden whistle' },
      story: { '': 'a music box' },
      knife: { '': 'a little knife' },
      pie: { '': 'a piece of cake' },
      star: { '': 'a glass star' },
      boots: { '': 'warm boots' },
      map: { '': 'an old map' },
    },
    'promise amends': {
      wood: { '': 'cut all the wood' },
      week: { '': 'came every day for a week' },
      porridge: { '': 'washed the black pot' },
      window: { '': 'painted the gate' },
      well: { '': 'dug the garden' },
      sock: { '': 'swept the long stairs' },
      barn: { '': 'cleaned the barn' },
    },
  },
  sayings: [
    saying(
      e.promises,
      [
        '"Could you {chore} {hour}?" asked {elder.a}[|, who had a sore back|, who lived all alone]. "[I promise|Of course I will|You can count on me]," said {hero.name}.',
        '"I will {chore} for you {hour}," {hero} had told {elder.a}. "[I promise|Word of honor|You can count on me]."',
        '{hero} had made a promise: {hour} {hero.he} would {chore} for {elder.a}, who [had a bad back|lived alone|was not so young any more].',
        'When {elder.a} [had a sore foot|needed help|was not well], {hero} promised to {chore} {hour}. They [shook hands|drank a cup of tea] on it.',
      ],
      [['What did {hero.name} promise to do?', 'chore']],
    ),
    saying(
      e.tempted,
      [
        '{friend} came running [around the corner|down the hill|up the path]. "{hero.name}! [Have you heard?|Come quick!|Guess what!] {fun}!"',
        '"Come out, {hero.name}!" [shouted|called] {friend.name} [over the wall|through the window]. "{fun}!"',
        '{hero} was [tying a shoe|eating an apple|reading a book] when {friend} knocked at the [door|window]. "Come quick! {fun}!"',
        '{friend} pulled {hero.obj} by the sleeve. "[You will never believe it!|Have you heard?|Come with me!] {fun}!"',
      ],
      [['Who told {hero.name} the news?', 'friend']],
    ),
    saying(e.remembers, [
      'They were already [running|halfway there|at the bridge] when {hero} [stopped|stood still]. "{hour}," {hero.he} said [slowly|softly]. "{elder.name} is waiting for me."',
      'But then {hero} thought of {elder.name}. {hour}! [A promise is a promise|Somebody was waiting|There was work to do].',
      'Then {hero} [heard the church clock|saw an old dog by the road|looked at the sky] and thought of {elder.name}. {hour}, {hero.he} had promised.',
      '"Oh, no," said {hero.name}, and [stopped|sat down on a wall|slapped {hero.his} head]. "{elder.name} is waiting for me {hour}."',
    ]),
    saying(
      e.turnsBack,
      [
        '"I must go," said {hero.name}. "I promised." "But I have {price}!" cried {friend.name}. {hero.name} [swallowed hard|sighed] and turned around.',
        '{friend.name} had {price} for the two of them. {hero.name} took one long look. "[Tell me about it later|Have fun without me], {friend.name}," {hero.he} said, and ran.',
        'There would have been {price} for {hero.name} and {friend.name}. {hero.name} [shut both eyes|counted to ten|took a deep breath] and [walked|ran] the other way.',
      ],
      [['What did {hero.name} give up?', 'price']],
    ),
    saying(e.keeps, [
      '{elder.name} sat [by the door|in the sun|on the step]. "[I knew you would come|There you are], {hero.name}." Soon {chore.done}, and [both of them were glad|they had time to rest].',
      '"Did you forget me?" asked {elder.name}. "Almost," said {hero.name}, and [laughed|turned red]. They worked [side by side|hard] until {chore.done}.',
      '[Out of breath|Hot and red|Just in time], {hero} stood before {elder.name}. "Here I am!" [Before long|Soon] {chore.done}.',
    ]),
    saying(e.keepsLate, [
      '"You are late," said {elder.name}. "I know. I ran [as fast as I could|all the way]," said {hero.name}. They worked [twice as hard|without a rest] until {chore.done}.',
      '"I had almost given up," said {elder.name}. {hero} [could hardly speak|turned red|had no breath left], but went to work at once, and soon {chore.done}.',
      '{elder.name} looked at the clock, and then at {hero.poss} [muddy knees|red face|dusty shoes]. "Well, better late than never." [Soon|An hour later] {chore.done}.',
    ]),
    saying(e.lingers, [
      '"{fun}! I will take just one look," thought {hero.name}. But one look became [two, and two became ten|a very long one].',
      '"{fun}," {hero} told {hero.himself}. "[I can run later|There is still time|I will run twice as fast later]." And {hero.he} stayed[| a little longer| and forgot the clock].',
      '{hero} wanted to go, but {hero.he} could not [look away|leave]. "{fun}!" {hero.he} said again and again, and the time flew.',
    ]),
    saying(e.runsLate, [
      'When {hero} looked up, it was [late|much too late]. How {hero.he} ran, [over the bridge|past the church|through the mud], all the way to {elder.name}!',
      'Then a bell rang. {hero} jumped over a wall, lost a shoe, and ran on [without it|with one bare foot] until {hero.he} saw {elder.name}.',
      '"[Please be there|Please wait for me]," thought {hero.name} at every step. And there stood {elder.name}, [with a stick|with a coat on|at the gate].',
    ]),
    saying(e.forgets, [
      'Off ran {hero.name}, and [thought of nothing else|laughed and danced for hours|forgot everything else]. {hour}, {elder.name} [sat by the door|looked down the road|put on a coat] and waited.',
      'What a day it was! {hero} did not think of {elder.name} even once. {hour}, in a quiet house, [a curtain moved|somebody looked at the clock|the tea grew cold|a chair stood ready].',
      '{hero} laughed and shouted until {hero.his} voice was gone. Only [in bed|on the way home] did {hero.he} remember: {hour}! {elder.name} had waited [all alone|for nothing].',
    ]),
    saying(
      e.learns,
      [
        'The next morning {hero} ran to {elder.name} and [stood still|turned pale]: {chore.missed}. "You did not come," said {elder.name}[| very softly|, and no more].',
        'The next day {hero} stood before {elder.name}. "I forgot. I am [so |]sorry," {hero.he} said. "I know," said {elder.name}. And {chore.missed}.',
        '"I waited [a long time|and waited]," said {elder.name} the next morning. {hero} [looked down|turned red|could not speak], for {chore.missed}.',
      ],
      [['What happened because {hero.name} did not come?', 'chore']],
    ),
    saying(
      e.makesGood,
      [
        '{hero} did not wait for {elder.name} to ask. {hero.he} {amends}[| without a word|, and did it well|, and nobody had to help].',
        '"Sorry is only a word," thought {hero.name}. So {hero.he} {amends}, and {elder.name} [watched|brought soup|looked on and hummed].',
        'It was too late for the promise, but not too late for [something else|a kind deed]. {hero} {amends}, while {elder.name} [looked on|sat near].',
      ],
      [['How did {hero.name} make it good again?', 'amends']],
    ),
    saying(e.forgiven, [
      '"Shall we try again?" asked {elder.name}. {hero.name} nodded. The next time {hero.he} came [early|an hour early|running].',
      '"One promise broken, one mended," said {elder.name}. "Now we are even." {hero.name} [slept well|could smile] again.',
      '{elder.name} held out [a hand|a piece of cake|an apple]. {hero.name} took it and promised to come again, and this promise was kept.',
    ]),
    saying(e.tooLate, [
      'When {hero} came the next day, {chore.missed}. "Never mind," said {elder.name}, but [after that|from then on] {elder.he} asked somebody else.',
      'The next morning there was a note on the door. "I could not wait any longer," {elder.name} had written. {hero} looked around and saw that {chore.missed}.',
      'The next day {chore.missed}. {elder.name} was not angry, only [tired|quiet]. {hero.name} sat by the gate for a long time and [cried|was ashamed].',
    ]),
    saying(
      e.thanked,
      [
        '"You kept your promise, {hero.name}," said {elder.name}, and gave {hero.him} {thanks}.',
        '{elder.name} went to the cupboard. "[Shut your eyes|Hold out your hands], {hero.name}." It was {thanks}!',
        '"Wait, {hero.name}," said {elder.name}, and came back with {thanks}. They sat [together|on the step] and talked until [the moon rose|it was dark].',
        'For {hero.obj}, {elder.name} had {thanks}. "For somebody [I can count on|who keeps a promise]," {elder.he} said.',
      ],
      [['What did {elder.name} give to {hero.name}?', 'thanks']],
    ),
    saying(e.sharesLater, [
      'On the way home {friend.name} told all about {price.the}. "But it was only half as nice without you, {hero.name}." And {hero.name} [smiled|was glad].',
      'The next day {friend.name} told {hero.name} about {price.the}. {hero.name} [listened|laughed], and was not sorry at all.',
      '"Are you sad about {price.the}?" asked {friend.name}. "A little," said {hero.name}, "but a promise is a promise."',
    ]),
  ],
};
