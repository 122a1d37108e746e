/** Reasons why licences fit together or not: `rules.json` has them in English, each is said here in French. */
const REASONS: Readonly<Record<string, string>> = {
  'Same licence.': 'Même licence.',
  'Only condition is keeping the {in} notice on its part.':
    'La seule condition est de conserver la mention de {in} sur sa partie.',
  'The {in} notice must stay with its part; only your own part can be dedicated to the public domain.':
    'La mention de {in} doit rester sur sa partie ; seule votre propre partie peut être versée au domaine public.',
  'Permissive terms can be carried inside the larger work; keep the {in} notice.':
    'L’œuvre plus large peut porter des conditions permissives ; conservez la mention de {in}.',
  'GPL-compatible permissive licence; keep the notice.':
    'Licence permissive compatible avec la GPL ; conservez la mention.',
  'Notice retention matches the EUPL attribution right; no conflicting copyleft.':
    'Conserver la mention répond au droit d’attribution de l’EUPL ; aucun copyleft ne s’y oppose.',
  'Possible for excerpts if the {in} notice stays on that part; CC advises against CC licences for software.':
    'Possible pour des extraits si la mention de {in} reste sur cette partie ; CC déconseille ses licences pour du logiciel.',
  'Permissive terms allow relicensing the modified documentation under {out}; keep the notice.':
    'Les conditions permissives autorisent à mettre la documentation modifiée sous {out} ; conservez la mention.',
  '{out} covers software/firmware only if expressly stated (2.3).':
    '{out} ne couvre le logiciel et le micrologiciel que si c’est dit expressément (2.3).',
  '{in} allows other terms; keep its notice.':
    '{in} autorise d’autres conditions ; conservez sa mention.',
  '{in} permits treating the source as {out} (clause 1.2(c)); keep the notice.':
    '{in} permet de traiter la source comme étant sous {out} (clause 1.2(c)) ; conservez la mention.',
  'Only for design documentation: TAPR-OHL excludes software, firmware and device code (1.6).':
    'Seulement pour la documentation de conception : TAPR-OHL exclut le logiciel, le micrologiciel et le code des composants (1.6).',
  'No conditions to carry over.': 'Aucune condition à reprendre.',
  'CC0 waives rights / licenses unconditionally; nothing to carry over.':
    'CC0 renonce aux droits ou donne une licence sans condition ; rien à reprendre.',
  'CC0 s.4(a) grants no patent licence.': 'CC0, section 4(a), ne concède aucune licence de brevet.',
  'CC0 waives rights / licenses unconditionally; nothing to carry over. CC states CC0 is GPL-compatible.':
    'CC0 renonce aux droits ou donne une licence sans condition ; rien à reprendre. CC déclare CC0 compatible avec la GPL.',
  'Apache s.4 lets a derivative as a whole carry other terms; licence copy, notices, NOTICE and change marks stay on the Apache part.':
    'La section 4 d’Apache laisse une œuvre dérivée, dans son ensemble, porter d’autres conditions ; la copie de la licence, les mentions, le fichier NOTICE et l’indication des modifications restent sur la partie Apache.',
  'Apache notices, NOTICE file and patent terms stay on that part; only your own part can be dedicated.':
    'Les mentions d’Apache, le fichier NOTICE et les conditions sur les brevets restent sur cette partie ; seule votre propre partie peut être versée au domaine public.',
  'SHL-2.1 wraps {in}; Apache s.4 allows additional terms for a derivative as a whole.':
    'SHL-2.1 enveloppe {in} ; la section 4 d’Apache autorise des conditions supplémentaires pour une œuvre dérivée dans son ensemble.',
  'Apache files keep {in} inside the larger work (Apache s.4; file/module-level copyleft).':
    'Les fichiers Apache gardent {in} dans l’œuvre plus large (section 4 d’Apache ; copyleft par fichier ou par module).',
  'Not by copying in (same conflict as GPLv2); use as a separate linked library.':
    'Pas en copiant le code (même conflit qu’avec la GPLv2) ; à utiliser comme bibliothèque séparée et liée.',
  'By taking the LGPL-3.0 option, or as a separate linked library.':
    'En prenant l’option LGPL-3.0, ou comme bibliothèque séparée et liée.',
  '{in} is compatible one-way with version 3 of the GPL family.':
    '{in} est compatible, à sens unique, avec la version 3 de la famille GPL.',
  'GPLv2 and {in} are incompatible (HSF slides; FSF: patent-termination and indemnity terms are extra restrictions).':
    'La GPLv2 et {in} sont incompatibles (diapositives de la HSF ; pour la FSF, la fin de la licence de brevets et l’indemnisation sont des restrictions supplémentaires).',
  'Only by taking the GPLv3 option; the whole is then GPL-3.0-or-later.':
    'Seulement en prenant l’option GPLv3 ; l’ensemble est alors sous GPL-3.0-or-later.',
  'EUPL Art. 5 bars additional terms that restrict the licence; Apache NOTICE and patent-termination terms may be such. No authoritative ruling read.':
    'L’article 5 de l’EUPL interdit les conditions supplémentaires qui restreignent la licence ; le fichier NOTICE et la fin de la licence de brevets d’Apache peuvent en être. Aucune position d’autorité n’a été lue.',
  'Possible for excerpts if Apache notices stay on that part; CC advises against CC licences for software.':
    'Possible pour des extraits si les mentions d’Apache restent sur cette partie ; CC déconseille ses licences pour du logiciel.',
  'Apache s.4 allows other terms for the whole; keep notices.':
    'La section 4 d’Apache autorise d’autres conditions pour l’ensemble ; conservez les mentions.',
  'Apache s.4 lets a derivative as a whole carry other terms; keep notices.':
    'La section 4 d’Apache laisse une œuvre dérivée, dans son ensemble, porter d’autres conditions ; conservez les mentions.',
  'Apache s.4 allows {out} terms for the whole (clause 1.2(c)); keep notices and NOTICE.':
    'La section 4 d’Apache autorise les conditions de {out} pour l’ensemble (clause 1.2(c)) ; conservez les mentions et le fichier NOTICE.',
  'Only for design documentation: TAPR-OHL excludes software and device code (1.6).':
    'Seulement pour la documentation de conception : TAPR-OHL exclut le logiciel et le code des composants (1.6).',
  'SHL-2.1 lets the licensee treat the work as plain {out}.':
    'SHL-2.1 laisse le licencié traiter l’œuvre comme étant sous {out} seule.',
  'Apache files keep Apache-2.0 inside the larger work (Apache s.4; file/module-level copyleft).':
    'Les fichiers Apache gardent Apache-2.0 dans l’œuvre plus large (section 4 d’Apache ; copyleft par fichier ou par module).',
  'Apache-2.0 is compatible one-way with version 3 of the GPL family.':
    'Apache-2.0 est compatible, à sens unique, avec la version 3 de la famille GPL.',
  'GPLv2 and Apache-2.0 are incompatible (HSF slides; FSF: patent-termination and indemnity terms are extra restrictions).':
    'La GPLv2 et Apache-2.0 sont incompatibles (diapositives de la HSF ; pour la FSF, la fin de la licence de brevets et l’indemnisation sont des restrictions supplémentaires).',
  'MPL files stay {in}; the larger work may carry other terms.':
    'Les fichiers MPL restent sous {in} ; l’œuvre plus large peut porter d’autres conditions.',
  'MPL 1.12 names GPL-2.0, LGPL-2.1, AGPL-3.0 and later as Secondary Licenses (3.3), unless marked Incompatible With Secondary Licenses (Exhibit B).':
    'La clause 1.12 de la MPL nomme GPL-2.0, LGPL-2.1, AGPL-3.0 et les suivantes comme licences secondaires (3.3), sauf mention « Incompatible With Secondary Licenses » (annexe B).',
  'MPL files stay {in} in a EUPL larger work (3.3). EUPL Appendix lists MPL only as a target.':
    'Les fichiers MPL restent sous {in} dans une œuvre plus large sous EUPL (3.3). L’annexe de l’EUPL ne cite la MPL que comme cible.',
  'MPL files stay {in}; ship them beside the document as a separate work.':
    'Les fichiers MPL restent sous {in} ; livrez-les à côté du document, comme une œuvre séparée.',
  'MPL allows it (3.3) but the outbound licence wants the whole under its own terms; no steward statement found.':
    'La MPL l’autorise (3.3), mais la licence de sortie veut l’ensemble sous ses propres conditions ; aucune déclaration de son auteur n’a été trouvée.',
  'MPL files stay {in}, held as Available Component or External Material of the CERN-OHL-W design.':
    'Les fichiers MPL restent sous {in}, comme composant disponible ou matériel externe de la conception CERN-OHL-W.',
  'EPL modules stay EPL; works that only link or interface are not Modified Works.':
    'Les modules EPL restent sous EPL ; ce qui ne fait que se lier ou s’interfacer n’est pas une œuvre modifiée.',
  'EPL module stays EPL; only separate linked use.':
    'Le module EPL reste sous EPL ; seulement séparé et lié.',
  'Only if the initial Contributor attached the Exhibit A notice naming that GPL version as Secondary License (3.2(a)); otherwise incompatible.':
    'Seulement si le contributeur initial a joint la mention de l’annexe A qui nomme cette version de la GPL comme licence secondaire (3.2(a)) ; sinon, incompatible.',
  'Only if Exhibit A designates GPL version 3, then GPLv3 s.13; otherwise no.':
    'Seulement si l’annexe A désigne la version 3 de la GPL, puis par la section 13 de la GPLv3 ; sinon, non.',
  'EPL module stays EPL; EUPL Appendix lists EPL 1.0 only as a target.':
    'Le module EPL reste sous EPL ; l’annexe de l’EUPL ne cite EPL 1.0 que comme cible.',
  'EPL content stays EPL; ship beside the document.':
    'Le contenu EPL reste sous EPL ; livrez-le à côté du document.',
  'No steward statement found.': 'Aucune déclaration de l’auteur de la licence n’a été trouvée.',
  'EPL modules stay EPL.': 'Les modules EPL restent sous EPL.',
  'EPL module held as Available Component or External Material.':
    'Module EPL traité comme composant disponible ou matériel externe.',
  'Link or use the library with relinking rights and notices; copied code keeps the LGPL.':
    'Liez ou utilisez la bibliothèque, avec le droit de la relier et ses mentions ; le code copié garde la LGPL.',
  'Allowed, but the project cannot move to LGPL-3.0 while it contains it.':
    'Autorisé, mais le projet ne peut pas passer à LGPL-3.0 tant qu’il la contient.',
  'Linking is fine; copied code cannot be LGPL-3.0 (only convertible to GPL-3.0).':
    'Le lien est possible ; le code copié ne peut pas être sous LGPL-3.0 (il ne peut passer qu’à GPL-3.0).',
  'LGPL-2.1 s.3 lets the copy be converted to GPL version 2 or any newer version.':
    'La section 3 de la LGPL-2.1 permet de convertir la copie à la version 2 de la GPL ou à une version plus récente.',
  'Use it under GPL-3.0, then combine under GPLv3 s.13: each part keeps its licence and the AGPL network clause covers the combination.':
    'Utilisez-la sous GPL-3.0, puis combinez par la section 13 de la GPLv3 : chaque partie garde sa licence et la clause de réseau de l’AGPL couvre la combinaison.',
  'Library code stays LGPL; ship beside the document.':
    'Le code de la bibliothèque reste sous LGPL ; livrez-le à côté du document.',
  'What linking means for HDL and hardware under the LGPL is unsettled; no steward statement read.':
    'Ce que signifie lier pour du HDL et du matériel sous LGPL n’est pas tranché ; aucune déclaration de l’auteur de la licence n’a été lue.',
  'The licensee may choose version 2.1 or any later LGPL version.':
    'Le licencié peut choisir la version 2.1 ou toute version ultérieure de la LGPL.',
  'Linking is fine; copying in would need the whole under GPL-3.0.':
    'Le lien est possible ; copier le code demanderait l’ensemble sous GPL-3.0.',
  'By moving the project to LGPL-3.0; linking needs no move.':
    'En passant le projet à LGPL-3.0 ; le lien ne le demande pas.',
  'Allowed, but the whole stays at version 3 while it contains -only code.':
    'Autorisé, mais l’ensemble reste à la version 3 tant qu’il contient du code « -only ».',
  'LGPL-3.0 is GPLv3 plus permissions; GPLv3 terms conflict with GPLv2-only.':
    'LGPL-3.0 est la GPLv3 avec des permissions en plus ; les conditions de la GPLv3 sont en conflit avec la GPLv2 seule.',
  'Only by taking the GPLv3 option for the whole.':
    'Seulement en prenant l’option GPLv3 pour l’ensemble.',
  'LGPL-3.0 is GPL-3.0 plus permissions that may be dropped.':
    'LGPL-3.0 est la GPL-3.0 avec des permissions qui peuvent être retirées.',
  'Version 3 may be chosen.': 'La version 3 peut être choisie.',
  'The combined work must be under the GPL as a whole.':
    'L’œuvre combinée doit être sous GPL dans son ensemble.',
  'Shipping as a separate program side by side is not combining.':
    'Livrer un programme séparé à côté d’un autre n’est pas les combiner.',
  'FSF: the combination is GPL, so the outbound would no longer be LGPL.':
    'FSF : la combinaison est sous GPL, donc ce qui sort ne serait plus sous LGPL.',
  'Allowed if you switch the whole to that GPL version.':
    'Autorisé si vous passez l’ensemble à cette version de la GPL.',
  'Allowed, but the whole can only be conveyed under GPL-2.0 while it contains it.':
    'Autorisé, mais l’ensemble ne peut être transmis que sous GPL-2.0 tant qu’il la contient.',
  'GPLv2-only and GPLv3 are incompatible.': 'La GPLv2 seule et la GPLv3 sont incompatibles.',
  'GPLv2-only cannot use the GPLv3/AGPLv3 combination permission.':
    'La GPLv2 seule ne peut pas utiliser la permission de combiner la GPLv3 et l’AGPLv3.',
  'EUPL compatibility is one-way (EUPL to GPL), and the GPL needs the whole under GPL.':
    'La compatibilité de l’EUPL est à sens unique (de l’EUPL vers la GPL), et la GPL demande l’ensemble sous GPL.',
  'GPL does not allow adaptation under CC terms; the CC determination is one-way.':
    'La GPL n’autorise pas d’adaptation sous des conditions CC ; la décision de CC est à sens unique.',
  'Both want the whole under their own terms and neither has a cross-licence clause; dual-license or keep separate works.':
    'Les deux veulent l’ensemble sous leurs propres conditions et aucune n’a de clause de passage ; prenez une double licence ou gardez des œuvres séparées.',
  'Firmware on a board is normally a separate work from the board design.':
    'Le micrologiciel d’une carte est normalement une œuvre séparée de la conception de la carte.',
  'The licensee may choose version 2 or any later version.':
    'Le licencié peut choisir la version 2 ou toute version ultérieure.',
  'GPLv3 s.13 allows one combined work: the GPL part stays GPL, the AGPL network clause covers the combination.':
    'La section 13 de la GPLv3 autorise une œuvre combinée : la partie GPL reste sous GPL, et la clause de réseau de l’AGPL couvre la combinaison.',
  '{in} code must first be taken under version 3.':
    'Le code {in} doit d’abord être pris sous la version 3.',
  'The combined work must be under the AGPL as a whole.':
    'L’œuvre combinée doit être sous AGPL dans son ensemble.',
  'The combination would be AGPL/GPL version 3, no longer LGPL.':
    'La combinaison serait sous AGPL ou GPL version 3, et non plus sous LGPL.',
  'AGPLv3 combines with GPL version 3 only.':
    'L’AGPLv3 ne se combine qu’avec la version 3 de la GPL.',
  'Only by taking the GPLv3 option, then combining under s.13.':
    'Seulement en prenant l’option GPLv3, puis en combinant par la section 13.',
  'AGPLv3 s.13 allows one combined work; the AGPL part stays AGPL, so the result is not plain GPL-3.0.':
    'La section 13 de l’AGPLv3 autorise une œuvre combinée ; la partie AGPL reste sous AGPL, donc le résultat n’est pas simplement sous GPL-3.0.',
  'No permission to adapt under CC terms.': 'Aucune permission d’adapter sous des conditions CC.',
  'Copied or modified parts stay EUPL; the Commission holds that linking does not extend it (FSF reads copyleft more strictly).':
    'Les parties copiées ou modifiées restent sous EUPL ; la Commission considère que lier ne l’étend pas (la FSF lit le copyleft plus strictement).',
  'Appendix lists it: a derivative based on both the EUPL work and a work under {out} may go under {out}.':
    'L’annexe la cite : une œuvre dérivée à la fois de l’œuvre EUPL et d’une œuvre sous {out} peut sortir sous {out}.',
  'Appendix lists EPL v1.0 only; the Commission may extend it to later versions - check the current Appendix.':
    'L’annexe ne cite que EPL v1.0 ; la Commission peut l’étendre à des versions ultérieures : consultez l’annexe en vigueur.',
  'Appendix names the fixed version; take the listed version of the outbound licence.':
    'L’annexe nomme une version précise ; prenez la version citée de la licence de sortie.',
  'Appendix names v.3; FSF: or-later only indirectly, through CeCILL.':
    'L’annexe nomme la version 3 ; FSF : « or-later » seulement indirectement, par CeCILL.',
  'Not in the Appendix.': 'Absente de l’annexe.',
  'Appendix lists CC BY-SA 3.0 Unported, for non-software works only.':
    'L’annexe cite CC BY-SA 3.0 Unported, seulement pour des œuvres autres que des logiciels.',
  'For non-code material only: attribution and the no-further-restriction rule (2(a)(5)) stay on that part; no patent licence (2(b)(2)).':
    'Seulement pour ce qui n’est pas du code : l’attribution et l’interdiction de restrictions supplémentaires (2(a)(5)) restent sur cette partie ; pas de licence de brevet (2(b)(2)).',
  'Attribution duty stays on that part; only your own part can be dedicated.':
    'Le devoir d’attribution reste sur cette partie ; seule votre propre partie peut être versée au domaine public.',
  "Follows from FSF's GPL-compatible listing; not meant for code.":
    'Découle de la liste des licences compatibles avec la GPL de la FSF ; n’est pas faite pour du code.',
  'FSF lists {in} as compatible with all GPL versions; not meant for code.':
    'La FSF tient {in} pour compatible avec toutes les versions de la GPL ; n’est pas faite pour du code.',
  'BY is one-way compatible with BY-SA; keep attribution.':
    'BY est compatible, à sens unique, avec BY-SA ; conservez l’attribution.',
  'Not a BY-SA Compatible License (CC lists Free Art 1.3 and GPLv3). Keep it a separate, separately marked work.':
    'Ce n’est pas une licence compatible avec BY-SA (CC cite Free Art 1.3 et la GPLv3). Gardez une œuvre séparée, indiquée comme telle.',
  'ShareAlike and attribution survive.': 'Le partage à l’identique et l’attribution subsistent.',
  'Only by taking the GPLv3 option.': 'Seulement en prenant l’option GPLv3.',
  'CC declared BY-SA 4.0 one-way compatible with GPLv3.':
    'CC a déclaré BY-SA 4.0 compatible, à sens unique, avec la GPLv3.',
  'CC approved version 3 only; later versions need CC as GPLv3 s.14 proxy.':
    'CC n’a approuvé que la version 3 ; les versions ultérieures demandent CC comme mandataire (section 14 de la GPLv3).',
  'CC lists GPLv3, not AGPLv3; a combination through GPLv3 s.13 is plausible but no statement read.':
    'CC cite la GPLv3, pas l’AGPLv3 ; une combinaison par la section 13 de la GPLv3 est plausible, mais aucune déclaration n’a été lue.',
  'ShareAlike: a BY-SA work may not be adapted under BY.':
    'Partage à l’identique : une œuvre BY-SA ne peut pas être adaptée sous BY.',
  'KiCad libraries avoid this with {in} WITH KiCad-libraries-exception.':
    'Les bibliothèques de KiCad l’évitent avec {in} WITH KiCad-libraries-exception.',
  'Modified documentation must stay under {in} or a later version.':
    'La documentation modifiée doit rester sous {in} ou une version ultérieure.',
  'Compatible Licence under W 1.2(a): usable as Available Component; modified v1.2 design stays v1.2 or a later version.':
    'Licence compatible selon W 1.2(a) : utilisable comme composant disponible ; une conception v1.2 modifiée reste sous v1.2 ou une version ultérieure.',
  "Earlier CERN-OHL versions are Compatible Licences (1.2(a)), so it can sit as an Available Component; relicensing a modified v1.2 design relies on 'later version, where applicable' (v1.2 3.4(e)).":
    'Les versions antérieures de la CERN-OHL sont des licences compatibles (1.2(a)), donc elle peut servir de composant disponible ; remettre sous licence une conception v1.2 modifiée repose sur « later version, where applicable » (v1.2 3.4(e)).',
  '3.4 allows other terms if notices are kept, changes marked and recipients get a copy of CERN-OHL-P.':
    'La clause 3.4 autorise d’autres conditions si les mentions sont conservées, les modifications indiquées et une copie de CERN-OHL-P remise aux destinataires.',
  '3.3-3.4 duties survive; only your own part can be dedicated.':
    'Les devoirs des clauses 3.3 et 3.4 subsistent ; seule votre propre partie peut être versée au domaine public.',
  '3.4 allows other terms; keep notices and pass on a copy of CERN-OHL-P.':
    'La clause 3.4 autorise d’autres conditions ; conservez les mentions et transmettez une copie de CERN-OHL-P.',
  'No steward statement found. The patent-termination clause (6.2) and licence-copy duty are extra terms; by analogy with Apache-2.0, version 3 is likelier than version 2.':
    'Aucune déclaration de l’auteur de la licence n’a été trouvée. La fin de la licence de brevets (6.2) et le devoir de joindre la licence sont des conditions supplémentaires ; par analogie avec Apache-2.0, la version 3 est plus probable que la version 2.',
  '3.4 allows other terms; duties stay on that part; CC licences grant no patent licence.':
    'La clause 3.4 autorise d’autres conditions ; les devoirs restent sur cette partie ; les licences CC ne concèdent aucune licence de brevet.',
  '3.4 allows other terms, but TAPR-OHL covers documentation only (1.6).':
    'La clause 3.4 autorise d’autres conditions, mais TAPR-OHL ne couvre que la documentation (1.6).',
  'CERN-OHL-W source stays W; material behind a documented interface is External Material and may carry other terms.':
    'La source CERN-OHL-W reste sous W ; ce qui se trouve derrière une interface documentée est du matériel externe et peut porter d’autres conditions.',
  'CERN-OHL-W source stays W; the rest as External Material.':
    'La source CERN-OHL-W reste sous W ; le reste comme matériel externe.',
  'W source stays W; whether an interface split satisfies the outbound licence is unsettled.':
    'La source W reste sous W ; si une séparation par interface satisfait la licence de sortie n’est pas tranché.',
  'W source cannot be relicensed to the GPL, and the GPL wants the whole.':
    'La source W ne peut pas être remise sous GPL, et la GPL veut l’ensemble.',
  'Modified W source must stay CERN-OHL-W.': 'La source W modifiée doit rester sous CERN-OHL-W.',
  'Modified W source must stay CERN-OHL-W (or a later W).':
    'La source W modifiée doit rester sous CERN-OHL-W (ou une version W ultérieure).',
  '8.3: only if every Available Component referenced also meets the CERN-OHL-S definition.':
    '8.3 : seulement si chaque composant disponible cité répond aussi à la définition de CERN-OHL-S.',
  'Including S source in a larger work makes the larger work modified Covered Source, to be licensed under CERN-OHL-S as a whole.':
    'Inclure une source S dans une œuvre plus large fait de celle-ci une source couverte modifiée, à mettre sous CERN-OHL-S dans son ensemble.',
  'Separate works (e.g. firmware on an S board) are outside the Covered Source unless needed to Make the Product.':
    'Les œuvres séparées (le micrologiciel d’une carte S, par exemple) sont hors de la source couverte, sauf si elles sont nécessaires pour fabriquer le produit.',
  'Modifications and products based on them stay under TAPR-OHL (s.3, 4.2(c)).':
    'Les modifications et les produits qui en dérivent restent sous TAPR-OHL (s.3, 4.2(c)).',
  'Only condition is keeping the {in} notice on its part, and {out} asks to keep all notices.':
    'La seule condition est de conserver la mention de {in} sur sa partie, et {out} demande de conserver toutes les mentions.',
  'Article 5.3.4 lets the whole go out under the same version of the {out}.':
    'L’article 5.3.4 permet de diffuser l’ensemble sous la même version de {out}.',
  'Article 5.3.4 lets the whole go out under the same version of the licence that the other code has.':
    'L’article 5.3.4 permet de diffuser l’ensemble sous la même version de la licence de l’autre code.',
  'Article 5.3.4 of {out} lets the whole go out under {in}, not the other way, and {in} needs the whole under itself.':
    'L’article 5.3.4 de {out} permet de diffuser l’ensemble sous {in}, et non l’inverse, et {in} demande l’ensemble sous elle-même.',
  'Modified Software, and modules that run in the same address space, stay under {in} (Article 5.3.2, with Contribution and Internal Module as defined).':
    'Le logiciel modifié, et les modules qui s’exécutent dans le même espace d’adressage, restent sous {in} (article 5.3.2, avec les définitions de contribution et de module interne).',
  'Modified Software may go out under other terms, with the credits that Article 5.3.4 asks for.':
    'Le logiciel modifié peut être diffusé sous d’autres conditions, avec les mentions que demande l’article 5.3.4.',
  'Article 5.3.5 names {out}, and drops the credits of Article 5.3.4 there.':
    'L’article 5.3.5 nomme {out}, et y rend facultatives les mentions de l’article 5.3.4.',
  'Where a part is under CeCILL, Article 5.3.5 drops the credits of Article 5.3.4; other terms are allowed by Article 5.3.2.':
    'Si une partie est sous CeCILL, l’article 5.3.5 rend facultatives les mentions de l’article 5.3.4 ; l’article 5.3.2 autorise d’autres conditions.',
  'Changes to it stay under {in} (Article 5.3.2); a program that uses it may be under other terms, with its notice of rights (Articles 5.3.3, 6.4).':
    'Ses modifications restent sous {in} (article 5.3.2) ; un programme qui l’utilise peut porter d’autres conditions, avec sa mention des droits (articles 5.3.3, 6.4).',
  'A program that uses it may be under other terms (Article 5.3.3), and with a module under CeCILL need not show its notice (Article 5.3.4). Whether the whole may go out under CeCILL, no article says.':
    'Un programme qui l’utilise peut porter d’autres conditions (article 5.3.3), et n’a pas à montrer sa mention s’il contient un module sous CeCILL (article 5.3.4). Aucun article ne dit si l’ensemble peut être diffusé sous CeCILL.',
  'The section on compatibility names CC-BY; the source and the date of the last update stay named.':
    'La section sur la compatibilité nomme CC-BY ; la source et la date de la dernière mise à jour restent mentionnées.',
  'Made to fit every free licence that asks at least to name the author; the source and the date of the last update stay named.':
    'Conçue pour toute licence libre qui exige au moins de nommer l’auteur ; la source et la date de la dernière mise à jour restent mentionnées.',
  'Neither text says how it goes with the other, and no statement of those who wrote them was read.':
    'Aucun des deux textes ne dit comment il va avec l’autre, et aucune déclaration de leurs auteurs n’a été lue.',
};

/** Where a reason holds for a licence that includes another. */
const STARTS: Readonly<Record<string, string>> = {
  'As for Apache-2.0: ': 'Comme pour Apache-2.0 : ',
  'SHL-2.1 may be treated as Apache-2.0, then: ':
    'SHL-2.1 peut être traitée comme Apache-2.0, alors : ',
};

/** A reason in French; as it stands if it is new. */
export function licenceReason(english: string): string {
  const start = Object.keys(STARTS).find((one) => english.startsWith(one)) ?? '';
  const reason = english.slice(start.length);
  return (STARTS[start] ?? '') + (REASONS[reason] ?? reason);
}
