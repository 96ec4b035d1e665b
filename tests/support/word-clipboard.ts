/** What Word for Windows puts on the clipboard when somebody copies a piece of a text; that is a whole page. */
export const wordClipboard = String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/jv/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-family:"Calibri",sans-serif;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\F0B7;}
-->
</style>
</head>

<body lang=NL style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<h1>Het magazijn<o:p></o:p></h1>

<p class=MsoNormal><span style='mso-fareast-language:NL'>“De kar is&nbsp;<b>zwaar</b>”,
zegt de <i style='mso-bidi-font-style:normal'>begeleider</i>.<span style='mso-spacerun:yes'>  </span>Zij telde
&lt;5 karren en {acht} dozen<a style='mso-comment-reference:JV_1;mso-comment-date:20261126T0900'>.</a></span><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor
id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JV1]</a><![endif]><span
style='mso-special-character:comment'>&nbsp;</span></span></span> <del cite="mailto:JV" datetime="2026-11-26T09:00">Dat klopt
niet.</del><o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<h3>Wat hielp<o:p></o:p></h3>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Een vaste plek<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>bij het raam<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Een <a
href="https://voorbeeld.nl/rooster"><span style='color:#0563C1'>rooster</span></a> aan de muur<o:p></o:p></p>

<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Afbeelding_1" type="#_x0000_t75"><v:imagedata
src="file:///C:/Users/jv/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=602 height=401 src="file:///C:/Users/jv/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg"
v:shapes="Afbeelding_1"><![endif]><o:p></o:p></p>

<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Begin klein.<o:p></o:p></p>

<!--EndFragment-->
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Klopt dit?</p></div></div>
</div>
</body>

</html>
`;
