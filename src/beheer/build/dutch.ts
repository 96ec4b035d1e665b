/** What the screen says in Dutch, as a tree of texts: what Sveltia’s own translation lacks, and what we say better. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

const dutch: Texts = {
  select_item: '{$name} kiezen',
  folders: 'Mappen',
  sign_in_using_access_token_workflow_note:
    'Het moet ook pull requests mogen lezen en schrijven: zo komt je voorstel bij de redactie.',
  file_unavailable: 'Niet beschikbaar',
  file_unavailable_description: 'Dit bestand is niet te laden. Misschien is het verplaatst of weggehaald.',
  replace_file: 'Bestand vervangen',
  replace_image: 'Foto vervangen',
  remove_file: 'Bestand weghalen',
  remove_image: 'Foto weghalen',
  show_errors: 'Fouten tonen',
  slug: 'Naam in het adres',
  edit_slug: 'Naam in het adres veranderen',
  list_item_options: 'Opties van dit onderdeel',
  entry_sidebar: {
    slug: {
      title: 'Naam in het adres',
      generated_on_save: 'De naam in het adres ontstaat als je opslaat.',
      unavailable: 'Deze tekst heeft nog geen naam in het adres.',
    },
  },
  saving_entry: {
    error: {
      title: 'Niet opgeslagen',
      description: 'Alles wat je invulde, staat er nog. Dit is er aan de hand:',
    },
  },
  save_conflict: {
    title: 'Iemand anders veranderde deze tekst',
    modified_by: '{$name} veranderde deze tekst op {$date}, nadat jij hem opende.',
    modified: 'Deze tekst is veranderd nadat jij hem opende.',
    deleted: 'Deze tekst is weggehaald nadat jij hem opende.',
    overwrite_warning: 'Sla je nu op, dan gaan die veranderingen verloren.',
    recreate_warning: 'Sla je nu op, dan komt de tekst terug.',
    save_anyway: 'Toch opslaan',
    branch_moved: 'Iemand anders sloeg tegelijk iets op. Probeer het nog een keer.',
  },
  remote_change: {
    reload_entry: 'Tekst opnieuw laden',
    confirm_reloading_entry: 'Wil je de tekst opnieuw laden? Wat je nog niet opsloeg, gaat dan verloren.',
  },
  relation_field: {
    save_together_hint: 'De nieuwe {$name} wordt samen met deze tekst opgeslagen.',
    add_failed: '{$name} kon er niet bij komen.',
  },
  assets_dialog: {
    title: { folder: 'Map kiezen' },
    selected_folder: 'Gekozen map: {$path}',
    no_subfolders: 'In deze map zitten geen andere mappen.',
  },
};

/** A translation with our texts in the place of its own. */
export function withOurTexts(texts: Texts, ours: Texts = dutch): Texts {
  const merged = Object.entries(ours).map(([key, text]) => {
    const theirs = texts[key];
    const isTree = typeof text === 'object' && typeof theirs === 'object';
    return [key, isTree ? withOurTexts(theirs, text) : text];
  });
  return { ...texts, ...(Object.fromEntries(merged) as Texts) };
}
