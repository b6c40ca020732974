// Lost and found, in English.
import { saying } from '../../language/Language';
import { lostToyEvents as e } from '../../world/plots/lostToy';
import type { PlotInEnglish } from '../PlotInEnglish';

export const lostToy: PlotInEnglish = {
  sayings: [
    saying(
      e.owns,
      [
        '{hero} had {thing.a}, and {hero.he} loved it more than anything else [in the world|in the house|that {hero.he} owned].',
        'Of all {hero.poss} toys, the best was {thing.a}.',
        'Wherever {hero} went, {thing.a} went too.',
        'For {hero.poss} birthday, {hero.he} had been given {thing.a}, and every night it stood beside {hero.his} bed.',
      ],
      [['What did {hero.name} love more than anything else?', 'thing']],
    ),
    saying(
      e.takesOut,
      [
        '{hero} took {thing} {place.to} and played there until [it was time for dinner|{hero.his} legs were tired|the shadows grew long].',
        'It was just the day to play {place.at}, so {hero} put {thing} under {hero.his} arm and ran all the way.',
        '"I am going {place.to}," said {hero}, and off {hero.he} went with {thing}.',
      ],
      [['Where did {hero.name} take the {thing.noun}?', 'place']],
    ),
    saying(
      e.misses,
      [
        'But when {hero} came home, {hero.his} hands were empty. {thing} was gone!',
        'At bedtime {hero} reached for {thing}, but it was not there. {hero} looked under the bed and behind the door. Nothing!',
        'On the way home {hero} stopped to [watch a beetle|tie a shoe|pick a flower]. Only at the door did {hero.he} see that {thing} was missing.',
      ],
      [['What did {hero.name} lose?', 'thing']],
    ),
    saying(e.helpOffered, [
      '"Why are you crying?" asked {friend}. "I have lost {thing}," said {hero.name}. "Then we will look for it together," said {friend.name}.',
      '{friend} saw that {hero.name} was sad. "What has happened?" "I cannot find {thing} anywhere!" "Two find more than one," said {friend.name}.',
    ]),
    saying(
      e.findsTogether,
      [
        'Hand in hand, {hero.name} and {friend.name} went back {place.to}. They looked behind every stone. "Here!" cried {friend.name}. There lay {thing}.',
        'So {hero.name} and {friend.name} walked every step again, all the way back {place.to}. It was {friend.name} who saw {thing} first.',
      ],
      [['Who found the {thing.noun}?', 'friend']],
    ),
    saying(e.findsAlone, [
      'The next day, {hero} went back {place.to}, all alone. And there, in the wet grass, lay {thing}.',
      '{hero} thought hard. "Where did I have it last?" Then {hero.he} ran back {place.to}, and there {thing} was, just where it had been left.',
    ]),
    saying(e.hugs, [
      '{hero} held {thing} tight. "I will never leave you behind again," {hero.he} whispered.',
      'How happy {hero} was! That night {thing} slept on the pillow beside {hero.him}.',
    ]),
    saying(e.neverFound, [
      '{hero} looked for many days, but nobody ever saw {thing} again. Sometimes, before falling asleep, {hero} still thinks of it.',
      'All week {hero} looked for {thing}. It was never found, and the place beside the bed stayed empty.',
    ]),
  ],
};
