// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dropzone.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/linkbutton.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureSide = 44;

/// The one local file that is being dragged; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

DropZone::DropZone(const QString &side, QWidget *parent)
    : QWidget(parent), m_side(side), m_picture(new QLabel), m_words(Text::paragraph(Text::Role::Strong)),
      m_detail(Text::paragraph(Text::Role::Small, Text::Colour::Muted)), m_choose(new QPushButton),
      m_remove(new LinkButton(Text::Role::Body))
{
    setAcceptDrops(true);
    m_picture->setFixedSize(PictureSide, PictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    //: Button: take the chosen file away again
    m_remove->setText(tr("Remove"));
    for (QLabel *label : {m_words, m_detail})
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a drop is the zone's

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_words);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    row->setSpacing(Space::Medium);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT removed();
    });
    adopt();
}

void DropZone::setFile(const QString &file)
{
    m_file = file;
    adopt();
}

void DropZone::setTitle(const QString &title)
{
    m_title = title;
    adopt();
}

void DropZone::setWrong(const QString &fault)
{
    m_wrong = !fault.isEmpty();
    m_choose->setAccessibleDescription(fault.isEmpty() ? m_detail->text() : fault);
    update();
}

void DropZone::adopt()
{
    const Colours &colours = Colours::of(palette());
    const bool has = !m_file.isEmpty();
    const QFileInfo info(m_file);
    QPixmap picture;
    if (has && info.isFile()) {
        QImageReader reader(m_file);
        reader.setAutoTransform(true);
        const QSize whole = reader.size();
        if (whole.isValid() && whole.width() <= 20000 && whole.height() <= 20000) {
            reader.setScaledSize(whole.scaled(QSize(PictureSide, PictureSide) * devicePixelRatioF(), Qt::KeepAspectRatio));
            picture = QPixmap::fromImage(reader.read());
            picture.setDevicePixelRatio(devicePixelRatioF());
        }
    }
    if (picture.isNull())
        picture = Icon::pixmap(has ? u"file"_s : u"upload"_s, has ? colours.accent : colours.muted, 28, devicePixelRatioF());
    m_picture->setPixmap(picture);
    if (has) {
        m_words->setText(Text::isolated(Text::oneLine(info.isFile() ? info.fileName() : m_file)));
        m_detail->setText(info.isFile() ? QLocale().formattedDataSize(info.size())
                                        : tr("Handed in before"));
    } else {
        m_words->setText(m_side.isEmpty() ? tr("Drop the document here") : m_side);
        m_detail->setText(m_side.isEmpty() ? tr("or choose it with the button")
                                           : tr("Drop it here, or choose it with the button"));
    }
    m_remove->setVisible(has);
    m_choose->setText(has ? tr("Choose another …") : tr("Choose a file …"));
    //: Accessible name of a button that chooses a file: %1 is the document ("Identity document"), %2 its side
    m_choose->setAccessibleName(m_side.isEmpty() ? m_title : tr("%1: %2").arg(m_title, m_side));
    //: Accessible name of a button: %1 is a document
    m_remove->setAccessibleName(tr("Remove %1").arg(m_title));
    m_choose->setAccessibleDescription(m_detail->text());
    update();
}

void DropZone::ask()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({
        //: Kind of file to open: %1 lists the endings
        tr("Documents (%1)").arg(u"*.png *.jpg *.jpeg *.pdf"_s),
        //: Kind of file to open: %1 is *, which stands for every name
        tr("All files (%1)").arg(u"*"_s),
    });
    connect(dialog, &QFileDialog::fileSelected, this, &DropZone::chosen);
    dialog->open();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(m_wrong ? colours.danger : m_over ? colours.accent : colours.border, m_over ? 2 : 1.2);
    if (m_file.isEmpty())
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(m_over ? colours.selection : colours.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::Card, Space::Card);
}

void DropZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    const QString file = fileOf(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT chosen(file);
}
