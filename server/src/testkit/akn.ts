/** What an Akoma Ntoso file of a test says; written for it, in the form of the archive. */
export interface AknFixture {
  readonly symbol: string;
  /** `81/12` */
  readonly number: string;
  readonly date: string;
  /** `eng`, `fra` */
  readonly language: string;
  readonly title: string;
  readonly preamble?: readonly string[];
  /** A paragraph, or one with its points. */
  readonly paragraphs: readonly (string | readonly [text: string, ...points: string[]])[];
}

/** A resolution in Akoma Ntoso as the archive has it: a cover, containers, paragraphs with numbers. */
export function aknFile(fixture: AknFixture): string {
  const { symbol, number, date, language, title } = fixture;
  const iri = `/akn/un/statement/deliberation/unga/${date}/${number.replace('/', '-')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <identification source="#dgacm">
        <FRBRWork>
          <FRBRthis value="${iri}/!main"/>
          <FRBRuri value="${iri}"/>
          <FRBRdate date="${date}" name="adoption"/>
          <FRBRauthor href="#unga"/>
          <FRBRcountry value="un"/>
          <FRBRnumber value="${number}"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="${iri}/${language}@/!main"/>
          <FRBRdate date="${date}" name="publication"/>
          <FRBRlanguage language="${language}"/>
        </FRBRExpression>
      </identification>
    </meta>
    <coverPage>
      <container name="symbol"><p>${symbol}</p></container>
    </coverPage>
    <preface>
      <p><docNumber>${number}.</docNumber> <docTitle refersTo="#resolutionTitle">${title}</docTitle></p>
    </preface>
    <preamble>
      <formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
${(fixture.preamble ?? []).map(recital).join('\n')}
    </preamble>
    <mainBody>
${fixture.paragraphs.map(paragraph).join('\n')}
    </mainBody>
  </statement>
</akomaNtoso>
`;
}

const recital = (text: string): string =>
  `      <container name="${text.split(' ')[0] ?? ''}"><p>${text}</p></container>`;

function paragraph(given: AknFixture['paragraphs'][number], index: number): string {
  const [text, ...points] = typeof given === 'string' ? [given] : given;
  const num = `<num>${index + 1}.</num>`;
  if (points.length === 0) {
    return `      <paragraph eId="para_${index + 1}">${num}<content><p>${text}</p></content></paragraph>`;
  }
  const list = points.map(
    (point, at) =>
      `          <point><num>(${String.fromCharCode(97 + at)})</num><content><p>${point}</p></content></point>`,
  );
  return `      <paragraph eId="para_${index + 1}">${num}
        <list><intro><p>${text}</p></intro>
${list.join('\n')}
        </list></paragraph>`;
}
