import type { Released } from '../../src/released/address-list.ts';

/** A story of the invented library whose folder got another name after a release. */
export const renamedStory = {
  before: 'handschriften-van-het-rijk',
  now: 'rijksdienst-handschriften',
  code: 'vksb',
} as const;

/** What was released of the invented library before its site was built: nothing else says that the story was renamed. */
export const releasedBefore: readonly Released[] = [
  {
    address: `/verhalen/${renamedStory.before}/`,
    code: renamedStory.code,
    files: ['deel.png', 'mail.png'],
    places: ['feiten', 'tips', 'wat-lastig-was'],
  },
  { address: '/aanpakken/werkpool/', files: ['mail.png'], places: [] },
];
