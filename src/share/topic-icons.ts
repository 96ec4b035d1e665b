import type { ApproachId, CoverIcon, SectorId } from '../taxonomy.ts';

/** The pictogram of each approach on its share picture: what one sees when it is done. */
export const approachIcons: Record<ApproachId, CoverIcon> = {
  'talent-centraal': 'lightbulb',
  'boven-formatie': 'potted-plant',
  'detachering-specialist': 'compass',
  functiecreatie: 'puzzle-piece',
  'centraal-budget': 'key',
  teamplaatsing: 'users-three',
  'interne-begeleiding': 'signpost',
  'proefplaatsing-stage': 'clipboard-text',
  'eigen-studenten': 'graduation-cap',
  traineepool: 'student',
  werkpool: 'map-trifold',
  'inkoop-social-return': 'truck',
  'regionale-afspraken': 'handshake',
  doorstroom: 'sneaker-move',
};

/** The pictogram of each sector on its share picture: something from its work. */
export const sectorIcons: Record<SectorId, CoverIcon> = {
  rijk: 'buildings',
  gemeenten: 'house-line',
  provincies: 'windmill',
  waterschappen: 'waves',
  politie: 'security-camera',
  defensie: 'horse',
  'rechterlijke-macht': 'scales',
  po: 'chalkboard-teacher',
  vo: 'books',
  mbo: 'wrench',
  hbo: 'student',
  wo: 'graduation-cap',
  umc: 'first-aid-kit',
  onderzoekinstellingen: 'microscope',
  'markt-facilitair': 'broom',
  'markt-overig': 'package',
  'sociaal-werkbedrijf': 'hammer',
  arbeidsmarktregio: 'map-trifold',
};

/** Of every doelgroep: work. Never a disability, and nothing in which one group would recognise itself more than another. */
export const doelgroepIcon: CoverIcon = 'briefcase';
